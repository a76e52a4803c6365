export { createTicketHandler } from './createTicketHandler.js';
export { openapi } from './openapi.js';
export type { OpenApiDocument, OpenApiOptions } from './openapi.js';
export type { EventOptions, HandlerLimits, TicketHandlerOptions } from './options.js';
