import type { Sessions } from './auth/sessions.js';
import type { Tokens } from './auth/tokens.js';
import type { Backend } from './backends/backend.js';
import type { Config } from './config.js';
import type { SupportContext } from './support/scope.js';
import type { Widget } from './widget/readWidget.js';

/** The parts of a running panel that its routes work with. */
export interface Panel extends SupportContext {
  config: Config;
  sessions: Sessions;
  tokens: Tokens;
  /** Keeps the requests in place of the panel's own database. */
  backend?: Backend;
  /** Absent: the package was built without it. */
  widget?: Widget;
}
