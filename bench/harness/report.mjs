import { remark, table, verdictTable } from './table.mjs';
import { titles } from './works.mjs';

/** What both a thread and a list say, in the order of their tables. */
const scrolled = [
  ['wheel', 'wheel/frame', 2],
  ['wheelDropped', 'dropped', 0],
  ['drag', 'drag/frame', 2],
  ['dragDropped', 'dropped', 0],
  ['blank', 'blank %', 1],
  ['heap', 'heap MB', 2, 1e6],
  ['elements', 'elements', 0],
];
const opened = [
  ['open', 'open ms', 1],
  ['ready', 'by the clock', 0],
];

const columns = {
  thread: [...opened, ['append', 'append ms', 1], ...scrolled],
  list: [...opened, ['filterFirst', 'first key', 1], ['filter', 'filter key', 1], ...scrolled],
  composer: [
    ['keyScript', 'script/key', 2],
    ['keyLayout', 'layout/key', 2],
    ['key', 'cpu/key', 1],
  ],
  million: [
    ['block', 'block ms', 0],
    ['blockWall', 'by the clock', 0],
    ['elements', 'elements', 0],
  ],
};

const headings = {
  thread: (size) => `A thread of ${size} messages`,
  list: (size) => `A list of ${size} tickets`,
  composer: (size) => `A key in a field of ${size} characters, CPU slowed down 4 times`,
  million: (size) => `A message of ${size} characters: the longest block`,
};

/** The tables, and what was to be reached. */
export function report(results, verdicts) {
  const tables = results.map(({ view, size, peers }) => {
    const lines = Object.entries(peers).map(([peer, measured]) => ({
      title: titles[peer],
      measured,
      note: remark(measured),
    }));
    return `${headings[view](size.toLocaleString('en'))}\n${table(columns[view], lines)}`;
  });
  return [
    'Milliseconds are CPU time of the page\u2019s main thread, medians of the rounds.',
    ...tables,
    ...verdictTable(verdicts),
  ].join('\n\n');
}
