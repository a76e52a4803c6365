import { appFile } from './appFile.js';
import { runScript } from './queueScript.js';

/** The classic script. Addresses are absolute, from its own: a page may have a `<base>`. */
runScript(
  (tries, { src }) =>
    import(/* @vite-ignore */ new URL(appFile + (tries ? `?${tries}` : ''), src) as unknown as string),
);
