import type { Fault } from '../../support/faults/faults.js';

/** Milliseconds that a browser of the soak waits for an answer. */
export const patience = 5000;

type Weighed = [weight: number, make: (draw: number) => Fault];

/** Everything that goes wrong between a browser and a server, by how often. */
const mix: Weighed[] = [
  [8, () => ({ kind: 'dropBefore' })],
  [12, () => ({ kind: 'dropAfter' })],
  [8, (draw) => ({ kind: 'late', milliseconds: draw * 400 })],
  [8, (draw) => ({ kind: 'resetMidUpload', bytes: draw * 40_000 })],
  [4, (draw) => ({ kind: 'truncate', bytes: draw * 400 })],
  [4, (draw) => ({ kind: 'truncate', bytes: draw * 400, looksWhole: true })],
  [6, (draw) => ({ kind: 'delay', milliseconds: draw * 100 })],
  [6, (draw) => ({ kind: 'delay', milliseconds: draw * 100, side: 'answer' })],
  [1, () => ({ kind: 'delay', milliseconds: patience + 500 })],
  [2, () => ({ kind: 'delay', milliseconds: patience + 500, side: 'answer' })],
  [8, () => ({ kind: 'duplicate' })],
  [4, () => ({ kind: 'duplicate', when: 'after' })],
  [3, () => ({ kind: 'throttle', bytesPerSecond: 200_000 })],
  [5, (draw) => ({ kind: 'status', status: 500, body: '<h1>Oops</h1>', backendFirst: draw < 0.5 })],
  [4, (draw) => ({ kind: 'status', status: 502, body: 'Bad gateway', backendFirst: draw < 0.5 })],
  [4, (draw) => ({ kind: 'status', status: 503, retryAfter: 1, backendFirst: draw < 0.5 })],
  [3, (draw) => ({ kind: 'status', status: 504, body: '', backendFirst: draw < 0.5 })],
  [5, () => ({ kind: 'status', status: 429, code: 'rate_limited', retryAfter: 1 })],
  [2, () => ({ kind: 'status', status: 409, code: 'conflict' })],
  [2, () => ({ kind: 'status', status: 422, code: 'invalid', errors: { body: 'No' } })],
  [3, () => ({ kind: 'status', status: 401, code: 'unauthorized' })],
  [2, () => ({ kind: 'signInPage' })],
  [2, () => ({ kind: 'redirectToLogin' })],
  [4, (draw) => ({ kind: 'html', backendFirst: draw < 0.5 })],
  [3, (draw) => ({ kind: 'emptyBody', backendFirst: draw < 0.5 })],
  [3, (draw) => ({ kind: 'wrongJson', backendFirst: draw < 0.5 })],
];

const total = mix.reduce((sum, [weight]) => sum + weight, 0);

/** One of them, by a number from 0 to 1. */
export function mixedFault(draw: number): Fault {
  let left = draw * total;
  for (const [weight, make] of mix) {
    if (left < weight) return make(left / weight);
    left -= weight;
  }
  return { kind: 'dropBefore' };
}
