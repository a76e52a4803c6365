import { median, medianOf } from '../harness/median.mjs';
import { ours, peers } from './peers.mjs';

/** A figure of a peer in one round, less that of the page it is counted over. */
export function over(results, name, figure, round) {
  const base = peers[name].base;
  const mine = results[name]?.runs[round]?.[figure];
  const below = base ? results[base]?.runs[round]?.[figure] : 0;
  return mine === undefined || below === undefined ? undefined : mine - below;
}

/**
 * Holds what was measured against what is to be reached: the outcome of the widget.
 *
 * @returns {{ what: string, whose: string, target: string, reached: string, yes: boolean }[]}
 */
export function judgeWidgets(results) {
  const verdicts = [];
  const atMost = (what, name, value, most, unit, digits = 1) => {
    if (value === undefined) return;
    const target = `<= ${most}${unit}`;
    verdicts.push({
      what,
      whose: peers[name].title,
      target,
      reached: `${value.toFixed(digits)}${unit}`,
      yes: value <= most,
    });
  };
  const of = (name, figure) => medianOf(results[name], figure);
  const own = (name, figure) =>
    median(
      (results[name]?.runs ?? [])
        .map((_, round) => over(results, name, figure, round))
        .filter((value) => value !== undefined),
    );

  atMost('sent before the click', 'loader', kilo(of('loader', 'bytes')), 1.5, ' kB', 2);
  atMost('sent until the list is drawn', 'loader', kilo(of('loader', 'bytesToList')), 62, ' kB');
  atMost('CPU before the click', 'loader', own('loader', 'late'), 5, ' ms');
  atMost('the same, by the limit', 'loader', ratio(results, 'loader', 'late', 'plainDom', over), 1.25, ' x', 2);
  atMost('longest task before the click, 4x', 'loader', of('loader', 'block'), 50, ' ms', 0);
  for (const name of ['rest', 'memory']) {
    atMost('longest task of the idle load, 4x', name, of(name, 'block'), 50, ' ms', 0);
    atMost('frames from click to panel', name, of(name, 'panelFrames'), 1, '', 0);
    atMost('click to panel, by the limit', name, ratio(results, name, 'panel', 'plainDom'), 1.5, ' x', 2);
    atMost('click to panel, by Sentry', name, ratio(results, name, 'panel', 'sentry'), 1, ' x', 2);
  }
  atMost('click to list', 'memory', of('memory', 'list'), 100, ' ms', 0);
  for (const name of ours) {
    atMost('layout shift over the host\u2019s', name, own(name, 'shift'), 0, '', 4);
    atMost('requests to elsewhere', name, of(name, 'elsewhere'), 0, '', 0);
  }
  atMost('nodes left by 100 elements', 'memory', of('memory', 'leftNodes'), 0, '', 0);
  atMost('listeners left by 100 elements', 'memory', of('memory', 'leftListeners'), 0, '', 0);
  atMost('heap left by 100 elements', 'memory', kilo(of('memory', 'leftHeap')), 100, ' kB', 0);
  return verdicts;
}

/** Our figure by another's, the median of what the rounds say. */
function ratio(results, name, figure, other, read = plain) {
  return median(
    (results[name]?.runs ?? [])
      .map((_, round) => read(results, name, figure, round) / read(results, other, figure, round))
      .filter((value) => Number.isFinite(value)),
  );
}

function plain(results, name, figure, round) {
  return results[name]?.runs[round]?.[figure];
}

function kilo(bytes) {
  return bytes === undefined ? undefined : bytes / 1000;
}
