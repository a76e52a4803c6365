import type { Context, Hono } from 'hono';
import { createApp } from './app.js';
import { createSessions } from './auth/sessions.js';
import { createTokens } from './auth/tokens.js';
import { readTokenSecret } from './auth/tokenSecret.js';
import type { Backend } from './backends/backend.js';
import { createBackend } from './backends/createBackend.js';
import type { Config } from './config.js';
import type { Database } from './db/database.js';
import { keepSwept } from './db/sweep.js';
import type { PanelEnv } from './http/env.js';
import { createMailer } from './mail/mailer.js';
import { createPostman, type Postman } from './mail/postman.js';
import type { Panel } from './panel.js';
import { createHub } from './support/hub.js';
import { readWidget, widgetFolder } from './widget/readWidget.js';

export interface AssembledPanel {
  panel: Panel;
  postman: Postman;
  app: Hono<PanelEnv>;
  /** Ends what was begun here; the database is the caller's. */
  stop(): Promise<void>;
}

/**
 * Puts the panel together on a database that has been migrated.
 *
 * @param given Keeps the requests in place of what the configuration names.
 */
export async function assemblePanel(
  db: Database,
  config: Config,
  web: (c: Context<PanelEnv>) => Response,
  clock: () => Date = () => new Date(),
  given?: Backend,
): Promise<AssembledPanel> {
  const { publicUrl, mailFrom, smtpUrl } = config;
  const backend = given ?? (config.backend && (await createBackend(config.backend)));
  const widget = await readWidget(widgetFolder());
  const hub = await createHub(db);
  const endSweeping = keepSwept(db, clock);
  const postman = await createPostman({ db, clock, ...(smtpUrl && { smtpUrl }) });
  const panel: Panel = {
    config,
    db,
    hub,
    clock,
    mailer: createMailer({ publicUrl, mailFrom, clock }),
    sessions: createSessions(db, config.sessionDays, clock),
    tokens: createTokens(db, await readTokenSecret(config), clock),
    ...(backend && { backend }),
    ...(widget && { widget }),
  };
  return {
    panel,
    postman,
    app: createApp(panel, web),
    async stop() {
      await postman.stop();
      await endSweeping();
      await hub.close();
    },
  };
}
