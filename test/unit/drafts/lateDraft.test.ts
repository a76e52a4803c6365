import { expect, it, vi } from 'vitest';
import { lateDraft } from '../../../src/hooks/lateDraft.js';
import * as lazyKeeping from '../../../src/hooks/lazyKeeping.js';
import type { Session } from '../../../src/hooks/session.js';
import { keepDrafts } from '../../../src/storage/keepDrafts.js';
import type { Keeping } from '../../../src/storage/openKeeping.js';
import { createMemoryTables } from '../../../src/storage/tables.js';

/** A draft whose part comes when it is told to. */
function openLate() {
  const drafts = keepDrafts(createMemoryTables(), 60_000);
  const keeping = { drafts, isDurable: true } as Keeping;
  let arrive: () => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const wait = new Promise<void>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  const part = async () => {
    await wait;
    return lazyKeeping;
  };
  const keeper = { current: () => keeping, open: async () => keeping, part, isLasting: true } as Partial<
    Session['keeper']
  > as Session['keeper'];
  const tabs = { tell: () => undefined, subscribe: () => () => undefined, close: () => undefined };
  let text = '';
  const read = () => (text ? { content: { values: { body: text }, files: [] }, files: new Map() } : undefined);
  const draft = lateDraft({ keeper, tabs }, 'new');
  return {
    draft,
    begin: () => draft.begin(read),
    write(words: string) {
      text = words;
      draft.touch();
    },
    arrive: () => arrive(),
    fail: () => fail(new Error('No connection')),
    kept: async () => (await drafts.find('new')).map(({ record }) => record.values['body']),
  };
}

it('what is written before anything can keep it is kept as soon as that has come', async () => {
  const { draft, begin, write, arrive, kept } = openLate();
  const stop = begin();
  write('Since 09:30');
  expect(draft.state().kept).toBe('saving');
  arrive();
  await vi.waitFor(async () => expect(await kept()).toEqual(['Since 09:30']), 5000);
  expect(draft.state().kept).toBe('kept');
  stop();
});

it('what was written in a view that has gone before that is kept, too', async () => {
  const { begin, write, arrive, kept } = openLate();
  const stop = begin();
  write('Since 09:30');
  stop();
  arrive();
  await vi.waitFor(async () => expect(await kept()).toEqual(['Since 09:30']), 5000);
});

it('what was sent before that is not kept, and what is written then has another name', async () => {
  const { draft, begin, write, arrive, kept } = openLate();
  const stop = begin();
  write('Sent');
  const sent = draft.toSend();
  draft.end();
  write('The next one');
  arrive();
  await vi.waitFor(async () => expect(await kept()).toEqual(['The next one']), 5000);
  const next = draft.toSend();
  expect([next.clientRef, next.draftId]).not.toContain(sent.clientRef);
  stop();
});

it('where it does not come, whoever writes is told that nothing keeps it', async () => {
  const { draft, begin, write, fail } = openLate();
  const stop = begin();
  write('Since 09:30');
  fail();
  await vi.waitFor(() => expect(draft.state()).toMatchObject({ kept: 'inMemory', isLooking: false }), 5000);
  stop();
});
