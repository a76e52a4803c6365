import { deskRoutes } from './routes/desk.js';
import { liveRoutes } from './routes/live.js';
import { fileRoutes } from './routes/files.js';
import { messageRoutes } from './routes/messages.js';
import { ticketRoutes } from './routes/tickets.js';
import type { Route } from './route.js';

/** The whole contract: what is here is served and described, and nothing else is. */
export const routes: readonly Route[] = [
  ...deskRoutes,
  ...ticketRoutes,
  ...messageRoutes,
  ...fileRoutes,
  ...liveRoutes,
];
