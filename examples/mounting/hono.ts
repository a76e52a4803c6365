import { Hono } from 'hono';
import { support } from './support.js';

export const app = new Hono();

app.all('/api/support/*', (context) => support(context.req.raw));
