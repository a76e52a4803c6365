import { insertLate, loadAndClick } from './visit.mjs';
import { mountAndRemove } from './mountAndRemove.mjs';
import { peers } from './peers.mjs';

/**
 * Every peer in turn, in each round from another one on, at full speed and four times slower. What is mounted and removed again is
 * measured in the first round only: it is counted, not timed.
 *
 * @param {{ hosts: object, peers: string[], rounds: number, onRound: (results: object) => void }} options
 * @returns {Promise<Record<string, { runs: Record<string, number | string>[], failed?: string }>>}
 */
export async function measureWidgets(browser, { hosts, peers: names, rounds, onRound }) {
  const results = Object.fromEntries(names.map((name) => [name, { runs: [] }]));
  const { url, sizeOf } = hosts;
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      const peer = peers[name];
      const measured = results[name];
      if (measured.failed) continue;
      const visit = { url, name, peer, sizeOf };
      try {
        const fast = await loadAndClick(browser, { ...visit, rate: 1 });
        const slow = await loadAndClick(browser, { ...visit, rate: 4 });
        const late = await insertLate(browser, visit);
        const cycles = round > 0 ? {} : await mountAndRemove(browser, visit);
        measured.runs.push({ ...fast, ...renamed(slow), ...late, ...cycles });
      } catch (error) {
        measured.failed = String(error instanceof Error ? error.message : error)
          .split('\n')[0]
          .slice(0, 120);
      }
    }
    onRound(results);
    console.error(`Round ${round + 1} of ${rounds} is done`);
  }
  return results;
}

/** The figures of a machine four times slower: `load4` and so on. */
function renamed(found) {
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name === 'errors' ? name : `${name}4`, value]),
  );
}
