import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addService } from '../server/account/addService.js';
import { expectReply } from '../server/support/port.js';
import { createTestPanel, key, type TestPanelParts } from './support/createTestPanel.js';

let panel: TestPanelParts;
beforeAll(async () => {
  panel = await createTestPanel();
});
afterAll(() => panel.close());

const draft = { subject: 'Invoice H-20418', body: 'It is paid twice.' };

async function department(id: string, locale: 'en' | 'ru' = 'en') {
  const { adapter } = await panel.person({ locale });
  return (await adapter.loadDesk()).departments.find((one) => one.id === id);
}

describe('a department', () => {
  it('asks in the language of the customer', async () => {
    const english = (await department('billing', 'en'))?.prompts ?? [];
    const russian = (await department('billing', 'ru'))?.prompts ?? [];
    expect(english.map(({ id }) => id)).toEqual(russian.map(({ id }) => id));
    expect(english[0]).toMatchObject({ label: 'Which invoice' });
    expect(russian[0]).toMatchObject({ label: 'Какой счёт' });
  });

  it('says what it needs and when it is there', async () => {
    expect(await department('technical')).toMatchObject({ needs: ['address', 'error'] });
    expect(await department('technical')).not.toHaveProperty('hours');
    expect(await department('technical')).not.toHaveProperty('prompts');
    expect(await department('billing')).toMatchObject({ needs: ['order'], hours: { timeZone: 'Europe/Moscow' } });
  });

  it('says how many requests wait for it, as they come and go', async () => {
    const { adapter } = await panel.person();
    const waiting = async () => (await department('sales'))?.waiting;
    const before = (await waiting()) ?? 0;
    const { id } = await adapter.createTicket({ ...draft, departmentId: 'sales' }, key());
    expect(await waiting()).toBe(before + 1);
    await adapter.closeTicket?.(id, key());
    expect(await waiting()).toBe(before);
  });

  it('answers by when it was promised before the request was sent', async () => {
    const { adapter } = await panel.person();
    const desk = await adapter.loadDesk();
    for (const departmentId of ['technical', 'billing', 'sales']) {
      const { createdAt, expectation } = await adapter.createTicket({ ...draft, departmentId }, key());
      const promised = expectReply(
        desk,
        desk.departments.find(({ id }) => id === departmentId),
        Date.parse(createdAt),
      );
      expect(expectation?.replyBy).toBe(promised.replyBy);
      expect(promised.replyBy).toBeDefined();
    }
  });

  it('takes a password in a field of its own, and never tells it to the customer again', async () => {
    const { adapter } = await panel.person();
    const fields = [{ id: 'rootPassword', value: 'Tr0ub4dor&3' }];
    const { id } = await adapter.createTicket({ ...draft, departmentId: 'technical', fields }, key());
    const seen = [await adapter.getTicket(id), await adapter.listTickets({}), await adapter.listMessages(id, {})];
    expect(JSON.stringify(seen)).not.toContain('Tr0ub4dor');
  });
});

describe('a service', () => {
  it('is known by its address and its names, and is found by them', async () => {
    const { viewer, adapter } = await panel.person();
    const service = { kind: 'vps', title: 'Shop', status: 'active', ip: '192.0.2.99', price: 100, currency: 'USD' };
    await addService(panel.db, {
      ...service,
      userId: viewer.id,
      hosts: ['2001:db8::99', 'shop.example'],
      expiresAt: new Date('2999-01-01T00:00:00Z'),
    });
    const found = await adapter.listServices?.({ text: 'shop.example' });
    expect(found?.items).toMatchObject([{ label: 'Shop', hosts: ['192.0.2.99', '2001:db8::99', 'shop.example'] }]);
  });
});

it('gives articles whole, to be read beside the form', async () => {
  const { adapter } = await panel.person();
  const [article] = (await adapter.searchArticles?.('SSH connection refused')) ?? [];
  expect(article?.body?.format).toBe('text');
  expect(article?.body?.value).toContain('\n\n');
});
