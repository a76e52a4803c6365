import type { Backend } from './backend.js';
import type { BackendConfig } from './readBackend.js';

/** The helpdesk that the configuration names. Nothing is asked of it yet. */
export async function createBackend(config: BackendConfig): Promise<Backend> {
  // A panel with requests of its own need not read either.
  if (config.kind === 'rt') return (await import('./rt/createRtBackend.js')).createRtBackend(config);
  return (await import('./redmine/createRedmineBackend.js')).createRedmineBackend(config);
}
