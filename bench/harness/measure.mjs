import { titles } from './works.mjs';
import { visit } from './visit.mjs';

/**
 * Every peer in turn, in each round from another one on, so that nobody always goes first. `onPart` is told of what there is by now.
 *
 * @returns {Promise<{ view: string, size: number, peers: Record<string, Measured> }[]>}
 * @typedef {{ runs: Record<string, number | string>[], failed?: string }} Measured
 */
export async function measure(browser, { url, visits, rounds, createWatch, onPart }) {
  const results = visits.map(({ view, size, peers }) => ({
    view,
    size,
    peers: Object.fromEntries(peers.map((peer) => [peer, { runs: [] }])),
  }));
  const startedAt = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { view, size, peers, steps }] of visits.entries()) {
      const turn = round % peers.length;
      for (const peer of [...peers.slice(turn), ...peers.slice(0, turn)]) {
        const measured = results[index].peers[peer];
        if (measured.failed) continue;
        const name = `${view} ${size}, ${titles[peer]}`;
        try {
          const watch = createWatch?.(name);
          const run = await visit(browser, { url, peer, view, size, steps, watch });
          measured.runs.push(run);
          // Who is late once is late each time, and everybody else waits.
          if (run.late) measured.failed = run.late;
        } catch (error) {
          measured.failed = firstLine(error);
        }
      }
      onPart?.(results);
      const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
      console.error(`Round ${round + 1} of ${rounds}, ${view} of ${size}: measured after ${minutes} min`);
    }
  }
  return results;
}

/** Without the place where it happened: that is a path of this machine. */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error)
    .split('\n')[0]
    .slice(0, 120);
}
