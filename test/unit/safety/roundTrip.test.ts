// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { createMemoryBackend } from '../../../src/adapters/memory/index.js';
import { createRestAdapter } from '../../../src/adapters/rest/index.js';
import type { TicketAdapter } from '../../../src/core/adapter.js';
import { isBlank } from '../../../src/core/rules/isBlank.js';
import { createTicketHandler } from '../../../src/server/index.js';
import { readCorpus } from '../../support/corpora.js';
import { hostile } from '../../support/hostile.js';
import { serveHandler } from '../../support/serveHandler.js';

// What cannot be seen is refused, and says so.
const texts = [...hostile, ...readCorpus('unicode').flatMap(({ text }) => text ?? [])].filter((text) => !isBlank(text));

vi.setConfig({ testTimeout: 120_000 });

/** Writes each text as a subject and a message, and reads both back. */
async function there(adapter: TicketAdapter) {
  const changed: string[] = [];
  for (const [index, text] of texts.entries()) {
    const subject = text.replace(/\s+/g, ' ').trim().slice(0, 100);
    const ticket = await adapter.createTicket(
      { subject, body: text, departmentId: 'technical', attachments: [] },
      { clientRef: `${index}`, signal: new AbortController().signal },
    );
    const { items } = await adapter.listMessages(ticket.id, {});
    const first = items.find((item) => item.type === 'message');
    if (first?.type !== 'message' || first.body.value !== text) changed.push(text);
    if (ticket.subject !== subject) changed.push(subject);
  }
  return changed;
}

describe(`what people type, ours and the public corpus [${texts.length}]`, () => {
  it('comes back exactly from the memory adapter', async () => {
    const backend = createMemoryBackend({ seed: {} });
    expect(await there(backend.adapterFor(backend.firstCustomerId))).toEqual([]);
  });

  it('comes back exactly over HTTP', async () => {
    const backend = createMemoryBackend({ seed: {} });
    const handle = createTicketHandler({ adapter: () => backend.adapterFor(backend.firstCustomerId) });
    const served = await serveHandler(handle);
    expect(await there(createRestAdapter({ baseUrl: served.origin }))).toEqual([]);
    await served.close();
  });
});
