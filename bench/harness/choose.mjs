import { titles, visits } from './works.mjs';

/**
 * What is measured with whom, of all there is.
 *
 * @param {{ only?: string[], peers?: string[], sizes?: number[] }} wanted
 */
export function choose({ only, peers, sizes }) {
  const known = new Set(visits.flatMap(({ steps }) => steps));
  for (const step of only ?? []) refuse(step, known, 'work');
  for (const peer of peers ?? []) refuse(peer, new Set(Object.keys(titles)), 'peer');
  return visits
    .map((visit) => ({
      ...visit,
      steps: visit.steps.filter((step) => !only || only.includes(step)),
      peers: visit.peers.filter((peer) => !peers || peers.includes(peer)),
    }))
    .filter(({ view, size, steps, peers: left }) => {
      if (view === 'thread' && sizes && !sizes.includes(size)) return false;
      // Of a list its own work must be asked for: a scroll alone means that of a thread.
      const isAsked = view !== 'list' || steps.includes('list') || steps.includes('filter');
      return left.length > 0 && steps.length > 0 && isAsked;
    });
}

function refuse(word, known, what) {
  if (known.has(word)) return;
  console.error(`There is no ${what} ${word}. There are: ${[...known].join(', ')}.`);
  process.exit(2);
}
