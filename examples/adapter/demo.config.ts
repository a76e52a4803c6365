import { getRequestListener } from '@hono/node-server';
import { defineConfig, type Plugin } from 'vite';
import { startHelpdesk } from './helpdesk/startHelpdesk.js';
import { mountHelpdesk } from './mountHelpdesk.js';

/** The helpdesk, and the handler before it, in the same process as the page. */
const support: Plugin = {
  name: 'support',
  async configureServer({ middlewares }) {
    const helpdesk = await startHelpdesk();
    // One customer, always signed in. A panel looks up whose session the request carries.
    const handle = mountHelpdesk(helpdesk.url, () => helpdesk.keyOf('anna'));
    const listener = getRequestListener(handle, { overrideGlobalObjects: false });
    middlewares.use((request, response, next) => {
      if (request.url?.startsWith('/api/support/')) void listener(request, response);
      else next();
    });
  },
};

export default defineConfig({ plugins: [support] });
