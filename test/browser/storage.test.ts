import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearSupportData } from '../../src/storage/clearSupportData.js';
import { keepDrafts, type Drafts } from '../../src/storage/keepDrafts.js';
import { openKeeping, type Keeping } from '../../src/storage/openKeeping.js';
import { openTables } from '../../src/storage/openTables.js';
import { openPreferences } from '../../src/storage/preferences.js';
import { openTabs } from '../../src/storage/tabs.js';
import { newTicket, reply } from '../support/tabs/person.js';
import { draftOf } from '../support/tabs/drafts.js';
import { TicketError, toTicketError } from '../../src/core/errors.js';
import type { Ticket } from '../../src/core/model.js';

const week = 7 * 24 * 3600_000;
const opened: { close(): unknown }[] = [];
let customers = 0;
const somebody = () => `customer-${Date.now()}-${(customers += 1)}`;

afterEach(async () => {
  for (const one of opened.splice(0)) one.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await clearSupportData();
});

/** One more opening of the same name: what another tab is to the storage. */
async function drafts(customer: string): Promise<Drafts> {
  const tables = await openTables(customer);
  opened.push(tables);
  return keepDrafts(tables, week);
}

function backend() {
  const rows: string[] = [];
  let isDown = false;
  return {
    rows,
    down(is: boolean) {
      isDown = is;
    },
    async send({ clientRef }: { clientRef: string }) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (isDown) throw new TicketError('unavailable');
      if (!rows.includes(clientRef)) rows.push(clientRef);
      return { ticket: { id: clientRef } as Ticket };
    },
  };
}

async function tab(customer: string, { send }: ReturnType<typeof backend>): Promise<Keeping> {
  const tabs = openTabs(customer);
  const keeping = await openKeeping({
    customer,
    keepFor: week,
    tabs,
    send,
    look: undefined,
    load: async (id) => ({ id }) as Ticket,
    isSecret: () => false,
    pace: { first: 50, longest: 100, longestAsked: 100, tries: 50 },
  });
  opened.push(keeping, tabs);
  return keeping;
}

const said = (body: string, more: Parameters<typeof draftOf>[1] = {}) =>
  draftOf(body, { savedAt: Date.now(), ...more });
const picture = () => new File([new Uint8Array([1, 2, 3, 255])], 'a.png', { type: 'image/png' });
const bodies = async (from: Drafts) => (await from.find('new')).map(({ record }) => record.values['body']);

describe('drafts in IndexedDB', () => {
  it('are there for another page, bytes and all', async () => {
    const customer = somebody();
    const { record, files } = said('Hello', { files: [picture()] });
    expect(await (await drafts(customer)).save(record, files)).toBe('kept');
    const [found] = await (await drafts(customer)).find('new');
    expect(found).toMatchObject({ record, missing: [] });
    expect([...new Uint8Array((await found?.files[0]?.arrayBuffer()) ?? [])]).toEqual([1, 2, 3, 255]);
    expect(found?.files[0]).toMatchObject({ name: 'a.png', type: 'image/png' });
  });

  it('of two tabs stand side by side, and are another customer’s never', async () => {
    const customer = somebody();
    await (await drafts(customer)).save(said('One').record);
    await (await drafts(customer)).save(said('Two', { id: 'd2' }).record);
    expect(new Set(await bodies(await drafts(customer)))).toEqual(new Set(['One', 'Two']));
    expect(await bodies(await drafts(somebody()))).toEqual([]);
  });

  it('survive junk beside them', async () => {
    const customer = somebody();
    const tables = await openTables(customer);
    opened.push(tables);
    await tables.run((transaction) => transaction.put('drafts', 'x', { version: 1, id: 'x', files: 'junk' }));
    await (await drafts(customer)).save(said('Hello').record);
    expect(await bodies(await drafts(customer))).toEqual(['Hello']);
  });

  it('keep their words where there is no room for their files', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown, key) {
      if (value instanceof Blob) throw new DOMException('No room', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    const customer = somebody();
    const { record, files } = said('Hello', { files: [picture()] });
    expect(await (await drafts(customer)).save(record, files)).toBe('withoutFiles');
    expect((await (await drafts(customer)).find('new'))[0]).toMatchObject({ missing: ['a.png'] });
  });

  it('are kept anew after the database was deleted under them', async () => {
    const customer = somebody();
    const mine = await drafts(customer);
    await mine.save(said('Before').record);
    await new Promise((resolve, reject) => {
      const dropping = indexedDB.deleteDatabase(`ticketdock:${customer}`);
      dropping.addEventListener('success', resolve);
      for (const trouble of ['error', 'blocked']) dropping.addEventListener(trouble, reject);
    });
    expect(await mine.save(said('After', { id: 'd2' }).record)).toBe('kept');
    expect(await bodies(await drafts(customer))).toEqual(['After']);
  });

  it('of a page that has closed are still kept, as its last words', async () => {
    const customer = somebody();
    const tables = await openTables(customer);
    const mine = keepDrafts(tables, week);
    tables.close();
    expect(await mine.save(said('Last words').record)).toBe('kept');
    expect(await bodies(await drafts(customer))).toEqual(['Last words']);
  });
});

describe('a browser that forbids storage', () => {
  it('by throwing as it is read: all lasts as long as the page', async () => {
    vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => {
      throw new DOMException('Forbidden', 'SecurityError');
    });
    const tables = await openTables(somebody());
    expect(tables.isDurable).toBe(false);
    const mine = keepDrafts(tables, week);
    await mine.save(said('Hello').record);
    expect(await bodies(mine)).toEqual(['Hello']);
    await expect(clearSupportData('anybody')).resolves.toBeUndefined();
  });

  it('by never answering: nobody waits for it for more than some seconds', async () => {
    const customer = somebody();
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(`ticketdock:${customer}`, 1);
      opening.addEventListener('success', () => resolve(opening.result));
    });
    // Waits for the holder, and whoever opens it waits for that.
    indexedDB.deleteDatabase(`ticketdock:${customer}`);
    const before = performance.now();
    expect((await openTables(customer)).isDurable).toBe(false);
    expect(performance.now() - before).toBeGreaterThan(1000);
    holder.close();
  });
});

describe('the outbox in IndexedDB', () => {
  it('sends what two tabs press of one draft once, and tells both', async () => {
    const customer = somebody();
    const desk = backend();
    const [one, other] = [await tab(customer, desk), await tab(customer, desk)];
    const write = newTicket('Help');
    const results = await Promise.all([one.outbox.add('a', write), other.outbox.add('a', write)]);
    expect(results.map(({ ticket }) => ticket.id)).toEqual(['a', 'a']);
    expect(desk.rows).toEqual(['a']);
  });

  it('goes on in the next page with what the last one left, files and all', async () => {
    const customer = somebody();
    const desk = backend();
    desk.down(true);
    const page = await tab(customer, desk);
    const file = { id: '1', name: 'a.png', mediaType: 'image/png', size: 4, file: picture() };
    const write = { type: 'reply' as const, ticketId: '7', input: { body: 'Hello', attachments: [file] } };
    void page.outbox.add('a', write).catch(() => undefined);
    await expect.poll(() => page.outbox.items()[0]?.attempts).toBeGreaterThan(0);
    page.close();
    const next = await tab(customer, desk);
    await expect.poll(() => next.outbox.items()).toHaveLength(1);
    const [kept] = next.outbox.items()[0]?.write.input.attachments ?? [];
    expect(await kept?.file?.arrayBuffer()).toHaveProperty('byteLength', 4);
    desk.down(false);
    await expect.poll(() => next.outbox.items()).toEqual([]);
    expect(desk.rows).toEqual(['a']);
  });

  it('keeps the order over a page that comes and goes', async () => {
    const customer = somebody();
    const desk = backend();
    desk.down(true);
    const page = await tab(customer, desk);
    const names = ['c', 'a', 'b'];
    for (const name of names) void page.outbox.add(name, reply(name)).catch(() => undefined);
    await expect.poll(() => page.outbox.items().some(({ attempts }) => attempts > 0)).toBe(true);
    page.close();
    desk.down(false);
    const next = await tab(customer, desk);
    await expect.poll(() => desk.rows).toEqual(names);
    await expect.poll(() => next.outbox.items()).toEqual([]);
  });
});

describe('clearing what is kept', () => {
  it('leaves nothing of this customer, here or in another tab, and all of the others', async () => {
    const [customer, another] = [somebody(), somebody()];
    const desk = backend();
    desk.down(true);
    const [one, other] = [await tab(customer, desk), await tab(customer, desk)];
    const came = one.outbox.add('a', reply('Hello')).catch((thrown: unknown) => toTicketError(thrown).code);
    await one.drafts.save(said('Hello').record);
    await (await drafts(another)).save(said('Mine').record);
    openPreferences(customer).set('guide', false);
    openPreferences(`${customer}:x`).set('guide', false);
    await expect.poll(() => other.outbox.items()).toHaveLength(1);

    await clearSupportData(customer);
    expect(await came).toBe('aborted');
    await expect.poll(() => [one.outbox.items(), other.outbox.items()]).toEqual([[], []]);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain(`ticketdock:${customer}`);
    expect(openPreferences(customer).get('guide')).toBeUndefined();
    expect(openPreferences(`${customer}:x`).get('guide')).toBe(false);
    expect(await bodies(await drafts(another))).toEqual(['Mine']);

    // What goes with the page is not put back.
    expect(await one.drafts.save(said('Hello').record)).toBe('inMemory');
    desk.down(false);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(desk.rows).toEqual([]);
    expect(await bodies(await drafts(customer))).toEqual([]);
  });

  it('without a name leaves nothing of anybody, and nothing of the host is touched', async () => {
    localStorage.setItem('host', 'keep');
    const [one, other] = [somebody(), somebody()];
    for (const customer of [one, other]) await (await drafts(customer)).save(said('Hello').record);
    openPreferences(one).set('guide', false);
    await clearSupportData();
    expect((await indexedDB.databases()).filter(({ name }) => name?.startsWith('ticketdock:'))).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(['host']);
    localStorage.removeItem('host');
  });
});
