import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TicketAdapter } from '../server/support/port.js';
import { createTestPanel, type TestPanelParts, type TestPerson } from './support/createTestPanel.js';

let panel: TestPanelParts;
let customer: TestPerson;
let agent: TestPerson;
let desk: Required<TicketAdapter>;

beforeAll(async () => {
  panel = await createTestPanel();
  customer = await panel.person();
  agent = await panel.person({ role: 'staff' });
  desk = customer.adapter as Required<TicketAdapter>;
});
afterAll(() => panel.close());

describe('an incident', () => {
  const announce = (body: object, as?: TestPerson) =>
    panel.request('/api/staff/incidents', { method: 'POST', body: JSON.stringify(body), ...(as && { as }) });
  const words = { title: { en: 'Rack 12', ru: 'Стойка 12' }, text: { en: 'No network.', ru: 'Нет сети.' } };

  it('is told to those whose service it touches, in their language, until staff say it is over', async () => {
    const other = await panel.person();
    const [service] = (await desk.listServices({})).items;
    const response = await announce({ ...words, serviceIds: [service?.id] }, agent);
    expect(response.status).toBe(201);
    const { incidents = [] } = await desk.loadDesk();
    expect(incidents).toMatchObject([{ title: 'Rack 12', text: 'No network.', serviceIds: [service?.id] }]);
    expect((await other.adapter.loadDesk()).incidents).toEqual([]);

    await panel.request(`/api/staff/incidents/${incidents[0]?.id}/over`, { method: 'POST', as: agent });
    expect((await desk.loadDesk()).incidents).toEqual([]);
  });

  it('is nothing a customer can announce, and needs words', async () => {
    expect((await announce(words, customer)).status).toBe(404);
    expect((await announce({ title: words.title }, agent)).status).toBe(422);
  });
});
