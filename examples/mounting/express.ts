import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { support } from './support.js';

export const app = express();

// Not `app.use`, which cuts the path; and before `express.json`, which would read the body first.
app.all('/api/support/*path', getRequestListener(support, { overrideGlobalObjects: false }));

app.use(express.json());
