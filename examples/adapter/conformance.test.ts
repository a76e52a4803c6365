// @vitest-environment node
import { adapterConformance } from 'ticketdock/testing';
import { it } from 'vitest';
import { createHelpdeskAdapter } from './createHelpdeskAdapter.js';
import { startHelpdesk } from './helpdesk/startHelpdesk.js';

const cases = adapterConformance({
  async setup() {
    const helpdesk = await startHelpdesk();
    const adapterOf = (login: string) => createHelpdeskAdapter({ baseUrl: helpdesk.url, key: helpdesk.keyOf(login) });
    return {
      customer: adapterOf('anna'),
      other: adapterOf('boris'),
      staffReplies: (ticketId, text) => helpdesk.agentAnswers(Number(ticketId), text),
      expireSession: () => helpdesk.signOut('anna'),
      teardown: () => helpdesk.stop(),
    };
  },
});

for (const { title, run } of cases) it(title, run);
