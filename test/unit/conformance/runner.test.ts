import { describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter } from '../../../src/adapters/memory/index.js';
import { adapterConformance, runConformance, type ConformanceCase } from '../../../src/testing/index.js';
import { setupMemory } from './setupMemory.js';

const rating = 'rating: is kept with the ticket';

function caseOf(cases: readonly ConformanceCase[], title: string): ConformanceCase {
  const found = cases.find((one) => one.title === title);
  if (!found) throw new Error(`No case ${title}`);
  return found;
}

describe('the cases', () => {
  const cases = adapterConformance({ setup: () => setupMemory() });

  it('are at least sixty, each with a title of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });

  it('take no parameter that a runner could take for a callback to wait for', () => {
    expect(cases.map(({ run }) => run.length)).toEqual(cases.map(() => 0));
  });
});

describe('a case that cannot be run', () => {
  const setup = () => ({ customer: createMemoryAdapter({ without: ['rate'] }) });

  it('is skipped through the runner, with the reason', async () => {
    const skip = vi.fn<(reason?: string) => void>();
    await caseOf(adapterConformance({ setup }), rating).run({ skip });

    expect(skip).toHaveBeenCalledWith('the adapter has no rate');
  });

  it('is told to onSkip when the runner cannot skip, and never counts as passed', async () => {
    const onSkip = vi.fn<(title: string, reason: string) => void>();
    const outcome = await caseOf(adapterConformance({ setup, onSkip }), rating).run();

    expect(outcome).toEqual({ status: 'skipped', reason: 'the adapter has no rate' });
    expect(onSkip).toHaveBeenCalledWith(rating, 'the adapter has no rate');
  });

  it('is warned about when nobody else is told', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await caseOf(adapterConformance({ setup }), rating).run();

    expect(warn).toHaveBeenCalledWith(expect.stringContaining('the adapter has no rate'));
    warn.mockRestore();
  });

  it('may be one that needs a hook or a customer that setup does not give', async () => {
    const { skipped, failed } = await runConformance({ setup });
    const reasons = new Set(skipped.map(({ reason }) => reason));

    expect(failed).toEqual([]);
    expect(reasons).toContain('setup() gives no other customer');
    expect(reasons).toContain('setup() gives no staffReplies');
    expect(reasons).toContain('setup() gives no expireSession');
  });
});

describe('a case that is known to fail', () => {
  it('is skipped with the reason that was given', async () => {
    const known = { [rating]: 'Our desk has no ratings before version 3' };
    const skip = vi.fn<(reason?: string) => void>();
    await caseOf(adapterConformance({ setup: () => setupMemory(), known }), rating).run({ skip });

    expect(skip).toHaveBeenCalledWith('Our desk has no ratings before version 3');
  });

  it('must exist', () => {
    expect(() => adapterConformance({ setup: () => setupMemory(), known: { nonsense: 'x' } })).toThrow('nonsense');
  });
});

describe('a setup', () => {
  it('is torn down after a case that passed and after one that failed', async () => {
    const teardown = vi.fn<() => void>();
    const right = adapterConformance({ setup: () => ({ ...setupMemory(), teardown }) });
    const wrong = adapterConformance({ setup: () => ({ ...setupMemory(() => ({ rate: async () => {} })), teardown }) });
    await caseOf(right, rating).run();
    await expect(caseOf(wrong, rating).run()).rejects.toThrow('score');

    expect(teardown).toHaveBeenCalledTimes(2);
  });
});

describe('a weaker backend', () => {
  it('passes what it can do', async () => {
    const setup = () => ({
      customer: createMemoryAdapter({
        without: ['subscribe', 'changesSince', 'prepareAttachment', 'closeTicket', 'reopenTicket', 'editMessage'],
        capabilities: { search: 'none', sort: [], filter: [], idempotentWrites: false, replyReopens: false },
      }),
    });
    const { failed, passed } = await runConformance({ setup });

    expect(failed).toEqual([]);
    expect(passed.length).toBeGreaterThan(60);
  });

  it('passes when files travel with their message', async () => {
    const capabilities = { attachments: 'with-message' } as const;
    const setup = () => ({ customer: createMemoryAdapter({ capabilities }) });
    const { failed, passed } = await runConformance({ setup });

    expect(failed).toEqual([]);
    expect(passed).toContain('attachments: gives the same bytes back');
  });

  it('passes when a closed ticket takes no reply', async () => {
    const capabilities = { replyReopens: false };
    const setup = () => ({ customer: createMemoryAdapter({ capabilities }) });

    expect((await runConformance({ setup })).failed).toEqual([]);
  });
});
