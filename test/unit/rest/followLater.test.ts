// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRestTransport } from '../../../src/adapters/rest/createRestTransport.js';
import { followLater } from '../../../src/adapters/rest/followLater.js';
import { loadLater } from '../../../src/adapters/rest/loadLater.js';
import type { ChangeEvent } from '../../../src/core/adapter.js';
import { fakeFetch } from './fakeFetch.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = async (milliseconds: number) => {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await loadLater();
  await vi.advanceTimersByTimeAsync(1);
};

/** Listens to a server that says nothing, by a part that comes as `load` says. */
function follow(load: typeof loadLater) {
  const { fetch, requests } = fakeFetch(() => new Promise<never>(() => {}));
  const told: ChangeEvent[] = [];
  const errors: string[] = [];
  const end = followLater(
    [
      createRestTransport({ baseUrl: '/api', fetch }),
      {},
      (change) => told.push(change),
      ({ code }) => errors.push(code),
    ],
    load,
  );
  return { told, errors, requests, end };
}

describe('what follows changes', () => {
  it('that did not load is said once, and tried again until it is there: then all is looked at', async () => {
    const load = vi
      .fn(loadLater)
      .mockRejectedValueOnce(new TypeError('gone'))
      .mockRejectedValueOnce(new TypeError('gone'));
    const { told, errors, requests, end } = follow(load);
    await pass(1);
    expect([errors, requests.length]).toEqual([['network'], 0]);

    await pass(10_000);
    await pass(10_000);

    expect(load).toHaveBeenCalledTimes(3);
    expect(errors).toEqual(['network']);
    expect(told).toEqual([{ type: 'reset' }]);
    expect(requests).toHaveLength(1);
    end();
  });

  it('asks nothing when nobody listens any more as it comes', async () => {
    const { requests, end } = follow(loadLater);
    end();
    await pass(1);

    expect(requests).toHaveLength(0);
  });

  it('leaves no timer behind while it waits to be loaded', async () => {
    const { end } = follow(() => Promise.reject(new TypeError('gone')));
    await pass(1);
    end();

    expect(vi.getTimerCount()).toBe(0);
  });
});
