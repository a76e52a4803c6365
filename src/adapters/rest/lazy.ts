export { askForChanges } from './askForChanges.js';
export { followChanges } from './followChanges.js';
export { createWhyBlocked } from './whyBlocked.js';
