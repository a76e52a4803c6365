import type { Sessions } from './auth/sessions.js';
import type { Config } from './config.js';
import type { SupportContext } from './support/scope.js';

/** The parts of a running panel that its routes work with. */
export interface Panel extends SupportContext {
  config: Config;
  sessions: Sessions;
}
