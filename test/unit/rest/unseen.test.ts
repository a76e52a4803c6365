import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRestAdapter } from '../../../src/adapters/rest/index.js';
import { loadLater } from '../../../src/adapters/rest/loadLater.js';
import { fakeFetch, json, problem } from './fakeFetch.js';

/** What follows changes is loaded when somebody listens. */
const pass = async (milliseconds: number) => {
  await loadLater();
  await vi.advanceTimersByTimeAsync(milliseconds);
};

function setVisibility(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Follows a server without a stream of events. */
function follow(changes: () => Response = () => json({ mark: 'm', ticketIds: [] })) {
  const { fetch, requests } = fakeFetch(({ url }) =>
    url.endsWith('/events') ? problem(501, 'not_applied') : changes(),
  );
  const stop = createRestAdapter({ baseUrl: '/api', fetch }).subscribe?.(
    () => undefined,
    () => undefined,
  );
  return { stop: () => stop?.(), asked: () => requests.filter(({ url }) => url.includes('/changes')).length };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(1);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a server without a stream is asked once a minute while nobody sees the page, and at once when somebody does', async () => {
  setVisibility('hidden');
  const { asked, stop } = follow();
  await pass(59_000);
  expect(asked()).toBe(1);
  await pass(2000);
  expect(asked()).toBe(2);
  setVisibility('visible');
  await pass(1);
  expect(asked()).toBe(3);
  await pass(15_000);
  expect(asked()).toBe(4);
  stop();
});

it('a server that fails is given its time, however often the page comes and goes', async () => {
  const { asked, stop } = follow(() => json({}, 429, { 'retry-after': '60' }));
  await pass(1000);
  for (const state of ['hidden', 'visible', 'hidden', 'visible'] as const) {
    setVisibility(state);
    await pass(1000);
  }

  expect(asked()).toBe(1);
  stop();
});

it('nothing is asked by a page that comes back after the end', async () => {
  const { asked, stop } = follow();
  await pass(1000);
  setVisibility('hidden');
  stop();
  setVisibility('visible');
  await pass(60_000);

  expect(asked()).toBe(1);
});
