import { expect, it, vi } from 'vitest';
import { createDraft } from '../../../src/hooks/createDraft.js';
import type { Session } from '../../../src/hooks/session.js';
import { keepDrafts } from '../../../src/storage/keepDrafts.js';
import type { Keeping } from '../../../src/storage/openKeeping.js';
import { createMemoryTables } from '../../../src/storage/tables.js';

const content = { values: { body: 'Since 09:30' }, files: [] };

/** A draft that is kept, over an outbox that takes nothing over. */
async function openKept() {
  const drafts = keepDrafts(createMemoryTables(), 60_000);
  const keeping = { drafts, isDurable: true } as Keeping;
  const keeper = { current: () => keeping, open: async () => keeping, isLasting: true } as Session['keeper'];
  const tabs = { tell: () => undefined, subscribe: () => () => undefined, close: () => undefined };
  const draft = createDraft({ keeper, tabs }, 'new');
  const stop = draft.begin(() => ({ content, files: new Map() }));
  draft.touch();
  draft.flush();
  await vi.waitFor(() => expect(draft.state().kept).toBe('kept'), 5000);
  return { draft, stop, kept: () => drafts.find('new') };
}

it('what has arrived is not kept any more, though the outbox had no room for it', async () => {
  const { draft, stop, kept } = await openKept();
  draft.toSend();
  expect(await kept()).toHaveLength(1);
  draft.end(true);
  await vi.waitFor(async () => expect(await kept()).toEqual([]), 5000);
  stop();
});

it('what is only on its way stays kept until the outbox has it', async () => {
  const { draft, stop, kept } = await openKept();
  draft.toSend();
  draft.end();
  expect(await kept()).toHaveLength(1);
  stop();
});
