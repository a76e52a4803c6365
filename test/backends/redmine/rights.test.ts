/** Whose issue it is decides, whatever the role in Redmine allows. */
import { describe, expect, inject, it } from 'vitest';
import { account, messagesOf, open, prepared, ref, write } from './customers.js';
import { adapterOf } from './pair.js';
import { redmineApi, staffReplies } from './redmineApi.js';
import { misbehave, recordFetch } from './recordFetch.js';

describe('an account that sees every issue in Redmine', () => {
  it('lists, finds and opens none of another’s', async () => {
    const { id } = await open(adapterOf(account('anna')), { subject: 'A periwinkle of my own' });
    const olga = adapterOf(account('olga'));
    const [listed, found] = await Promise.all([
      olga.listTickets({ limit: 100 }),
      olga.listTickets({ text: 'periwinkle' }),
    ]);

    expect([...listed.items, ...found.items].map((ticket) => ticket.id)).not.toContain(id);
    await expect(olga.getTicket(id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(write(olga, id, { body: 'I was here' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(olga.closeTicket?.(id, ref())).rejects.toMatchObject({ code: 'not_found' });
    expect(await messagesOf(adapterOf(account('anna')), id)).toHaveLength(1);
  });
});

describe('an administrator’s key that acts as the customer', () => {
  const acting = (login: string, id?: number) =>
    adapterOf(account('anna'), {
      customer: { login, ...(id !== undefined && { id }) },
      auth: { key: inject('redmine').admin.key, switchUser: true },
    });

  it('makes tickets of the customer', async () => {
    const { id } = await open(acting('anna'));

    expect((await adapterOf(account('anna')).getTicket(id)).id).toBe(id);
    await expect(acting('boris').getTicket(id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is refused for a login that Redmine does not know', async () => {
    const nobody = acting('nobody');

    await expect(nobody.loadDesk()).rejects.toMatchObject({ code: 'unauthorized' });
    await expect(nobody.listTickets({})).rejects.toMatchObject({ code: 'unauthorized' });
    await expect(open(nobody)).rejects.toMatchObject({ code: 'unauthorized' });
  });

  it('is refused when it is no administrator’s and Redmine would act as its owner', async () => {
    const { id } = await open(adapterOf(account('boris')));
    const wrong = adapterOf(account('anna'), { auth: { key: account('boris').key, switchUser: true } });

    await expect(wrong.listTickets({})).rejects.toMatchObject({ code: 'unauthorized' });
    await expect(wrong.getTicket(id)).rejects.toMatchObject({ code: 'unauthorized' });
    await expect(open(wrong)).rejects.toMatchObject({ code: 'unauthorized' });
  });

  it('shows nothing of the owner, nor writes anything, when the customer’s number is told beforehand', async () => {
    const { id } = await open(adapterOf(account('boris')));
    const customer = { login: 'anna', id: account('anna').id };
    const wrong = adapterOf(account('anna'), { customer, auth: { key: account('boris').key, switchUser: true } });
    const { items } = await wrong.listTickets({ limit: 100 });

    expect(items).toEqual([]);
    await expect(wrong.getTicket(id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(open(wrong)).rejects.toMatchObject({ code: 'unauthorized' });
  });
});

describe('uploads', () => {
  it('another’s is refused, although Redmine would take it', async () => {
    const upload = await prepared(adapterOf(account('anna')), 'mine', 'mine.txt');
    const stolen = open(adapterOf(account('boris')), { attachments: [upload] });

    await expect(stolen).rejects.toMatchObject({
      code: 'invalid',
      fields: { attachments: 'name no upload of this customer' },
    });
    const taken = { project_id: 'support', subject: 'x', uploads: [{ token: upload.id, filename: 'mine.txt' }] };
    await redmineApi(account('boris'), 'POST', '/issues.json', { issue: taken });
  });

  it('one goes with one message only', async () => {
    const anna = adapterOf(account('anna'));
    const attachments = [await prepared(anna, 'once', 'once.txt')];
    const { id } = await open(anna, { attachments });

    await expect(write(anna, id, { body: 'Again', attachments })).rejects.toMatchObject({ code: 'invalid' });
    expect(await messagesOf(anna, id)).toHaveLength(1);
  });

  it('a file that was taken as one kind does not go out as another', async () => {
    const anna = adapterOf(account('anna'), { limits: { accept: ['.txt'] } });
    const upload = await prepared(anna, 'harmless', 'notes.txt');
    const renamed = open(anna, { attachments: [{ ...upload, name: 'notes.exe' }] });

    await expect(renamed).rejects.toMatchObject({ code: 'unsupported_media' });
    expect((await open(anna, { attachments: [upload] })).hasAttachments).toBe(true);
  });

  it('thousands that are none, or one a thousand times, make no thousands of requests', async () => {
    const { fetch, calls } = recordFetch();
    const anna = adapterOf(account('anna'), { fetch });
    const upload = await prepared(anna, 'one', 'one.txt');
    const many = (id: string) => Array.from({ length: 1000 }, () => ({ ...upload, id }));
    calls.length = 0;

    await expect(open(anna, { attachments: many(upload.id) })).rejects.toMatchObject({ code: 'invalid' });
    await expect(
      open(anna, { attachments: many('').map((one, index) => ({ ...one, id: `${900_000 + index}.abc` })) }),
    ).rejects.toMatchObject({ code: 'invalid' });
    expect(calls.length).toBeLessThan(20);
  });

  it('a file beyond Redmine’s own limit is too large', async () => {
    const file = new File([new Uint8Array(11 * 1024 * 1024)], 'large.bin');

    await expect(adapterOf(account('anna')).prepareAttachment?.(file)).rejects.toMatchObject({ code: 'too_large' });
  });
});

describe('a Redmine of very many projects', () => {
  it('offers those of support, wherever in its list they stand', async () => {
    const others = Array.from({ length: 100 }, (_, index) => ({
      id: 1000 + index,
      identifier: `x-${index}`,
      name: 'X',
    }));
    const anna = adapterOf(account('anna'), {
      fetch: async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        if (url.pathname !== '/projects.json') return fetch(input, init);
        const offset = Number(url.searchParams.get('offset') ?? 0);
        const projects = [...others, { id: 1, identifier: 'support', name: 'Support' }].slice(offset, offset + 100);
        return Response.json({ projects, total_count: 101, offset, limit: 100 });
      },
    });

    expect((await anna.loadDesk()).departments).toEqual([{ id: '1', label: 'Support' }]);
  });
});

describe('the workflow', () => {
  it('a transition that it forbids is not applied, although Redmine says yes', async () => {
    const anna = adapterOf(account('anna'), { closeStatus: 'Rejected' });
    const { id, can } = await open(anna);

    expect(can.close).toBe(false);
    await expect(anna.closeTicket?.(id, ref())).rejects.toMatchObject({ code: 'not_applied' });
    expect((await anna.getTicket(id)).status.kind).toBe('open');
  });

  it('says what can be done with a ticket', async () => {
    const anna = adapterOf(account('anna'));
    const { id, can } = await open(anna);
    const closed = await anna.closeTicket?.(id, ref());

    expect(can).toMatchObject({ reply: true, close: true, reopen: false });
    expect(closed?.can).toMatchObject({ reply: false, close: false, reopen: true });
  });

  it('an answer makes it the customer’s turn, in the list as in the ticket, and a reply the staff’s', async () => {
    const anna = adapterOf(account('anna'), { repliedStatus: 'In Progress' });
    const { id } = await open(anna);
    await staffReplies(id, 'Which server?');
    const listed = (await anna.listTickets({ kinds: ['answered'] })).items.find((ticket) => ticket.id === id);

    expect(listed?.status).toMatchObject({ kind: 'answered', label: 'Feedback' });
    expect((await anna.getTicket(id)).status).toEqual(listed?.status);
    expect((await write(anna, id, { body: 'The first one' })).ticket.status.label).toBe('In Progress');
  });

  it('without allowed_statuses, as before Redmine 5, nothing can be closed', async () => {
    const { id } = await open(adapterOf(account('anna')));
    const { issue } = await redmineApi(account('anna'), 'GET', `/issues/${id}.json`);
    const old = misbehave((_, path) => (path === `/issues/${id}.json` ? Response.json({ issue }) : undefined));

    expect((await adapterOf(account('anna'), { fetch: old }).getTicket(id)).can.close).toBe(false);
  });
});
