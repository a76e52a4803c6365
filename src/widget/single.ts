import { startApp } from './elementApp.js';
import { runScript } from './queueScript.js';

/** Everything in one classic script, for a host that cannot serve the parts, or not with the headers that modules need. */
runScript(() => Promise.resolve({ startApp }));
