import { describe, expect, it } from 'vitest';
import { createMemoryAdapter } from '../../../src/adapters/memory/index.js';

/** What a search shows of the one ticket there is. */
async function excerptOf(text: string, ...bodies: (string | { body: string; format: 'html' })[]) {
  const thread = bodies.map((body) => ({ from: 'customer' as const, ...(typeof body === 'string' ? { body } : body) }));
  const adapter = createMemoryAdapter({ seed: { tickets: [{ number: '7', subject: 'No SSH', thread }] } });
  const { items } = await adapter.listTickets({ text });
  return items[0]?.excerpt;
}

const long = 'lorem ipsum dolor '.repeat(40);

describe('the words around what was found', () => {
  it('are those of the message', async () => {
    expect(await excerptOf('TIMEOUT', 'The log says:\n  timeout\n  at 9:30')).toBe('The log says: timeout at 9:30');
  });

  it('are cut between words, and say so', async () => {
    const excerpt = await excerptOf('timeout', `${long}timeout ${long}`);

    expect(excerpt).toMatch(/^… (?:lorem|ipsum|dolor).* timeout .*(?:lorem|ipsum|dolor) …$/);
    expect(excerpt?.length).toBeLessThan(180);
  });

  it('are of the newest message that has the most of them', async () => {
    expect(await excerptOf('disk full', 'The disk is full', 'The disk is new', 'And the disk is full again')).toBe(
      'And the disk is full again',
    );
  });

  it('hold no markup', async () => {
    expect(await excerptOf('disk', { body: '<p>The <b>disk</b> is full</p>', format: 'html' })).toBe(
      'The disk is full',
    );
  });

  it('take signs for signs', async () => {
    expect(await excerptOf('a.b*', 'What does a.b* mean?')).toBe('What does a.b* mean?');
  });

  it('are not there when the subject or the number says it all', async () => {
    expect(await excerptOf('ssh', 'I cannot log in by ssh')).toBeUndefined();
    expect(await excerptOf('#7', 'Since this morning')).toBeUndefined();
    expect(await excerptOf('', 'Since this morning')).toBeUndefined();
  });
});
