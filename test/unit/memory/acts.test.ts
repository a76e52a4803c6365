import { describe, expect, it } from 'vitest';
import {
  createMemoryAdapter,
  type MemoryAdapterOptions,
  type OptionalAdapterMethod,
} from '../../../src/adapters/memory/index.js';
import type { Message } from '../../../src/core/model.js';

const start = Date.parse('2026-03-02T10:00:00Z');
const day = 86_400_000;

/** A desk whose clock the test sets, with one ticket and an answer to it. */
function openDesk(options: MemoryAdapterOptions = {}) {
  let time = start;
  const adapter = createMemoryAdapter({
    now: () => new Date(time),
    seed: {
      tickets: [
        {
          id: 'a',
          subject: 'No SSH',
          thread: [
            { id: 'asked', from: 'customer', body: 'Since this morning', files: [{ name: 'a.log', content: 'log' }] },
            { id: 'answered', from: { role: 'staff', name: 'Ivan' }, body: 'Try again' },
          ],
        },
      ],
    },
    ...options,
  });
  let refs = 0;
  const ref = () => {
    refs += 1;
    return { clientRef: `ref-${refs}` };
  };
  const messages = async () => {
    const { items } = await adapter.listMessages('a', {});
    return items.filter((item): item is Message => item.type === 'message');
  };
  return {
    adapter,
    ref,
    messages,
    /** The same desk, by an adapter that lacks a method. */
    weak: (method: OptionalAdapterMethod) =>
      adapter.backend.adapterFor(adapter.backend.firstCustomerId, { without: [method] }),
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('a message that is taken away', () => {
  it('leaves its place, without words, files or rights', async () => {
    const { adapter, ref, messages } = openDesk();
    const file = await adapter.prepareAttachment(new File(['secret'], 'b.txt', { type: 'text/plain' }));
    const { message } = await adapter.reply('a', { body: 'Wrong words', attachments: [file] }, ref());
    await adapter.deleteMessage('a', message?.id ?? '', ref());
    const left = (await messages()).at(-1);

    expect(left).toMatchObject({
      id: message?.id,
      body: { value: '' },
      attachments: [],
      deletedAt: '2026-03-02T10:00:00.000Z',
    });
    expect(left?.can).toEqual({ edit: false, delete: false, rate: false, retract: false });
    await expect(
      adapter.getAttachment({ ticketId: 'a', attachmentId: message?.attachments[0]?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is not the last word of the ticket any more', async () => {
    const { adapter, ref } = openDesk();
    const { message } = await adapter.reply('a', { body: 'Wrong words' }, ref());
    await adapter.deleteMessage('a', message?.id ?? '', ref());

    expect(await adapter.getTicket('a')).toMatchObject({
      lastAuthor: 'staff',
      lastReply: { author: { role: 'staff', name: 'Ivan' } },
    });
  });
});

describe('a message that is changed', () => {
  it('tells how often only where the versions can be read', async () => {
    const { adapter, ref, messages, weak } = openDesk();
    const { message } = await adapter.reply('a', { body: 'First' }, ref());
    await adapter.editMessage('a', message?.id ?? '', 'Second', ref());

    expect((await messages()).at(-1)).toHaveProperty('revisions', 1);
    const { items } = await weak('listRevisions').listMessages('a', {});
    expect(items.at(-1)).not.toHaveProperty('revisions');
  });

  it('dates each version by when it was written', async () => {
    const { adapter, ref, pass } = openDesk();
    const { message } = await adapter.reply('a', { body: 'First' }, ref());
    for (const body of ['Second', 'Third']) {
      pass(60_000);
      await adapter.editMessage('a', message?.id ?? '', body, ref());
    }

    expect((await adapter.listRevisions('a', message?.id ?? '')).map(({ at, body }) => [at, body.value])).toEqual([
      ['2026-03-02T10:00:00.000Z', 'First'],
      ['2026-03-02T10:01:00.000Z', 'Second'],
    ]);
  });
});

describe('a secret', () => {
  it('can be taken out long after the message could be changed', async () => {
    const { adapter, ref, messages, pass } = openDesk();
    pass(30 * day);
    const [asked] = await messages();

    expect(asked?.can).toMatchObject({ edit: false, delete: false, retract: true });
    await adapter.retractMessage('a', 'asked', 'Since [removed]', ref());
    expect((await messages())[0]).toMatchObject({
      body: { value: 'Since [removed]' },
      retractedAt: '2026-04-01T10:00:00.000Z',
      attachments: [{ name: 'a.log' }],
    });
  });

  it('is not brought back by an edit that began before', async () => {
    const { adapter, ref } = openDesk();
    const { message } = await adapter.reply('a', { body: 'The password is hunter2' }, ref());
    expect(message?.can).toMatchObject({ edit: true });
    const clean = await adapter.retractMessage('a', message?.id ?? '', 'The password is [removed]', ref());

    expect(clean.can).toMatchObject({ edit: false, delete: true, retract: true });
    await expect(adapter.editMessage('a', message?.id ?? '', 'The password is hunter2!', ref())).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('is not in what a reply that is sent again is answered', async () => {
    const { adapter, ref } = openDesk();
    const [body, options] = ['The password is hunter2', ref()];
    const { message } = await adapter.reply('a', { body }, options);
    await adapter.retractMessage('a', message?.id ?? '', 'The password is [removed]', ref());
    const again = await adapter.reply('a', { body }, options);

    expect(again.message).toMatchObject({ id: message?.id, body: { value: 'The password is [removed]' } });
    expect(again.message).not.toHaveProperty('seq');
  });

  it('stays where the adapter cannot take it out', async () => {
    const { items } = await openDesk().weak('retractMessage').listMessages('a', {});

    expect(items[0]).toMatchObject({ can: { retract: false } });
  });
});

describe('a closed ticket', () => {
  const closeReasons = [{ id: 'solved', label: 'It works' }];

  it.each([
    ['en', { id: 'solved' }, 'Closed: It works'],
    ['ru', { id: 'solved', comment: 'сам нашёл' }, 'Закрыто: It works. сам нашёл'],
    ['en', { comment: ' no need ' }, 'Closed: no need'],
    ['en', {}, undefined],
  ])('tells why in the thread: %s %j', async (locale, reason, text) => {
    const { adapter, ref } = openDesk();
    adapter.staff.updateDesk({ closeReasons, locale });
    await adapter.closeTicket('a', { ...ref(), reason });
    const last = (await adapter.listMessages('a', {})).items.at(-1);

    expect(last?.type === 'event' && last.change).toEqual({
      field: 'status',
      from: 'open',
      to: 'closed',
      ...(text !== undefined && { text }),
    });
  });

  it('can be opened for as long as the backend lets it, and is then continued by another', async () => {
    const { adapter, ref, pass } = openDesk({ reopenWindow: 7 * day });
    await adapter.closeTicket('a', ref());
    pass(7 * day);
    const lastMinute = await adapter.getTicket('a');
    pass(1);
    const tooLate = await adapter.getTicket('a');

    expect(lastMinute).toMatchObject({ reopenUntil: '2026-03-09T10:00:00.000Z', can: { reopen: true, reply: true } });
    expect(tooLate.can).toMatchObject({ reopen: false, reply: false, attach: false });
    await expect(adapter.reopenTicket('a', ref())).rejects.toMatchObject({ code: 'forbidden' });
    await expect(adapter.reply('a', { body: 'Again' }, ref())).rejects.toMatchObject({ code: 'conflict' });
    const next = await adapter.createTicket({ subject: 'Again', body: 'Since noon', followUpOf: 'a' }, ref());
    expect((await adapter.getTicket('a')).followUps).toEqual([{ id: next.id, number: next.number }]);
  });

  it('takes no other department', async () => {
    const { adapter, ref } = openDesk();
    const closed = await adapter.closeTicket('a', ref());

    expect(closed.can.change).toBe(false);
    await expect(adapter.changeTicket('a', { departmentId: 'billing' }, ref())).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('a change of a ticket', () => {
  it('to what it is already is none', async () => {
    const { adapter, ref } = openDesk();
    const before = await adapter.changesSince(null);
    await adapter.changeTicket('a', { departmentId: 'technical', priorityId: 'normal' }, ref());

    expect((await adapter.changesSince(before.mark)).ticketIds).toEqual([]);
  });

  it('stands in the thread under the name of the customer', async () => {
    const { adapter, ref } = openDesk();
    await adapter.changeTicket('a', { departmentId: 'billing', priorityId: 'high' }, ref());
    const { items } = await adapter.listMessages('a', {});

    expect(items.slice(-2)).toMatchObject([
      { actor: { role: 'customer', me: true }, change: { field: 'department', from: 'technical', to: 'billing' } },
      { actor: { role: 'customer', me: true }, change: { field: 'priority', from: 'normal', to: 'high' } },
    ]);
  });
});

describe('who is writing', () => {
  it('counts as writing for six seconds, or until it is sent', async () => {
    const { adapter, ref, pass } = openDesk();
    expect(adapter.staff.isCustomerTyping('a')).toBe(false);
    await adapter.sendTyping('a');
    pass(5999);
    expect(adapter.staff.isCustomerTyping('a')).toBe(true);
    pass(1);
    expect(adapter.staff.isCustomerTyping('a')).toBe(false);
    await adapter.sendTyping('a');
    await adapter.reply('a', { body: 'Sent' }, ref());
    expect(adapter.staff.isCustomerTyping('a')).toBe(false);
  });
});

describe('what cannot be done', () => {
  it.each([
    ['setHidden', 'hidden'],
    ['setMuted', 'muted'],
  ] as const)('is not offered: %s', async (method, key) => {
    const adapter = openDesk().weak(method);

    expect(adapter).not.toHaveProperty(method);
    expect(adapter.capabilities.filter.includes('hidden')).toBe(method !== 'setHidden');
    expect(await adapter.getTicket('a')).not.toHaveProperty(key);
  });

  it.each([
    ['changeTicket', 'change'],
    ['setParticipants', 'participants'],
  ] as const)('is not permitted: %s', async (method, right) => {
    const adapter = openDesk().weak(method);

    expect((await adapter.getTicket('a')).can[right]).toBe(false);
  });
});
