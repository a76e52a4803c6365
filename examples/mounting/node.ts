import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { support } from './support.js';

// Makes a `Request` of what Node has. The globals stay those of Node.
const handleSupport = getRequestListener(support, { overrideGlobalObjects: false });

export const server = createServer((request, response) => {
  if (request.url?.startsWith('/api/support/')) void handleSupport(request, response);
  else response.writeHead(404).end();
});
