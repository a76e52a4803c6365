import type { Sessions } from './auth/sessions.js';
import type { Backend } from './backends/backend.js';
import type { Config } from './config.js';
import type { SupportContext } from './support/scope.js';

/** The parts of a running panel that its routes work with. */
export interface Panel extends SupportContext {
  config: Config;
  sessions: Sessions;
  /** Keeps the requests in place of the panel's own database. */
  backend?: Backend;
}
