import { remark, table, verdictTable } from '../harness/table.mjs';
import { over } from './judge.mjs';
import { peers } from './peers.mjs';

const loaded = [
  ['bytes', 'kB gz', 1, 1000],
  ['requests', 'requests', 0],
  ['elsewhere', 'elsewhere', 0],
  ['own', 'cpu, page loads', 1],
  ['late', 'cpu, quiet page', 1],
  ['blocked', 'blocked', 0],
  ['shift', 'shift', 4],
  ['own4', 'cpu, loads 4x', 0],
  ['longTasks4', 'long tasks 4x', 0],
  ['blocked4', 'blocked 4x', 0],
  ['block', 'longest 4x', 0],
];
const clicked = [
  ['bytesToList', 'kB gz in all', 1, 1000],
  ['bytesAfter', 'after the click', 1, 1000],
  ['click', 'cpu', 0],
  ['panelFrames', 'frames to panel', 0],
  ['panel', 'panel', 1],
  ['list', 'list', 1],
  ['click4', 'cpu 4x', 0],
  ['panelFrames4', 'frames 4x', 0],
  ['panel4', 'panel 4x', 0],
  ['list4', 'list 4x', 0],
];
const left = [
  ['leftNodes', 'nodes', 0],
  ['leftListeners', 'listeners', 0],
  ['leftHeap', 'heap kB', 0, 1000],
];

/** The tables, and what was to be reached. */
export function reportWidgets(results, verdicts) {
  const lines = Object.entries(results).map(([name, measured]) => ({
    title: peers[name].title,
    measured: { runs: measured.runs.map((run, round) => ({ ...run, ...ownCosts(results, name, round) })) },
    note: remark(measured),
  }));
  const withFigure = (figure) =>
    lines
      .filter(({ measured }) => measured.runs.some((run) => run[figure] !== undefined))
      .map((line) => ({ ...line, note: '' }));
  const part = (heading, columns, shown) => (shown.length > 0 ? [`${heading}\n${table(columns, shown)}`] : []);
  return [
    'Milliseconds; cpu is CPU time of the page\u2019s main thread over that of the host\u2019s page alone. Medians of the rounds.',
    ...part('Before anybody wants anything of it', loaded, lines),
    ...part(
      'From the click until the frame with the panel, and with what is in it, is painted',
      clicked,
      withFigure('click'),
    ),
    ...part('Left behind by 100 that came, were opened and were taken out', left, withFigure('leftNodes')),
    ...verdictTable(verdicts),
  ].join('\n\n');
}

/** For the host's page itself its whole cost: it is over nothing. */
function ownCosts(results, name, round) {
  return {
    own: over(results, name, 'load', round),
    own4: over(results, name, 'load4', round),
    late: over(results, name, 'late', round),
  };
}
