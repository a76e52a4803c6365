// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { actLater } from '../../../src/adapters/rest/actLater.js';
import { createRestTransport } from '../../../src/adapters/rest/createRestTransport.js';
import { loadActs } from '../../../src/adapters/rest/loadActs.js';
import { failureOf, fakeFetch, json } from './fakeFetch.js';

function actBy(load: typeof loadActs) {
  const { fetch, requests } = fakeFetch(() => json({}));
  const options = { baseUrl: '/api', fetch };
  return { ...actLater([createRestTransport(options), { attachments: 'none' }, options], load), requests };
}

it('what sends and did not load is a lost line, and is loaded by the next try, once', async () => {
  const load = vi.fn(loadActs).mockRejectedValueOnce(new TypeError('gone'));
  const { acts, requests } = actBy(load);
  expect(load).not.toHaveBeenCalled();
  expect(await failureOf(acts.markRead('1'))).toMatchObject({ code: 'network' });
  expect(requests).toHaveLength(0);
  await Promise.all([acts.markRead('1'), acts.setMuted('1', true, { clientRef: 'c' })]);
  expect(requests.map(({ url }) => url.split('/').at(-1))).toEqual(['read', 'muted']);
  expect(load).toHaveBeenCalledTimes(2);
});

it('what was fetched ahead is there when the line is lost, and one that failed then fails nobody', async () => {
  const load = vi.fn(loadActs).mockRejectedValueOnce(new TypeError('gone'));
  const { acts, fetchAhead } = actBy(load);
  fetchAhead();
  await new Promise((resolve) => setTimeout(resolve));
  fetchAhead();
  await acts.markRead('1');
  expect(load).toHaveBeenCalledTimes(2);
});
