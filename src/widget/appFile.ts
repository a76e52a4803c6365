/** The file of the app, beside the loader's own; the build of the CDN files puts the real name, with its hash, in this place. */
export const appFile: string = 'app.js';
