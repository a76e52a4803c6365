import { median, medianOf, numbersOf } from './median.mjs';
import { titles } from './works.mjs';

const ours = ['ticketdock', 'ticketdockAll', 'ticketdockEndless'];
const styled = ['stream', 'chatscope', 'mui'];
/** A difference below this is none: rounds differ by as much. */
const noise = 1.15;

/**
 * Holds what was measured against what is to be reached.
 *
 * @returns {{ what: string, whose: string, target: string, reached: string, yes: boolean }[]}
 */
export function judge(results) {
  const verdicts = [];
  const of = (view, size) => results.find((one) => one.view === view && one.size === size)?.peers ?? {};
  const add = (what, whose, target, reached, yes) =>
    verdicts.push({ what, whose: titles[whose], target, reached, yes });

  /** Our figure by another's, the median of what the rounds say. */
  const ratio = (peers, whose, name, other) => {
    const mine = numbersOf(peers[whose], name);
    const theirs = numbersOf(peers[other], name);
    return median(mine.slice(0, theirs.length).map((value, round) => value / theirs[round]));
  };
  const atMost = (what, peers, name, other, most) => {
    for (const whose of ours) {
      const times = ratio(peers, whose, name, other);
      if (times !== undefined) add(what, whose, `<= ${most} x ${titles[other]}`, `${fixed(times, 2)} x`, times <= most);
    }
  };
  const below = (what, whose, value, most, unit) => {
    if (value !== undefined) add(what, whose, `<= ${most}${unit}`, `${fixed(value)}${unit}`, value <= most);
  };

  for (const size of [1000, 10_000]) {
    const peers = of('thread', size);
    const name = size.toLocaleString('en');
    atMost(`open ${name} messages`, peers, 'open', 'reactVirtual', 2);
    const [least, cheapest] = styled
      .map((peer) => [medianOf(peers[peer], 'open') ?? Infinity, peer])
      .toSorted(([one], [other]) => one - other)[0];
    const wanted = size === 1000 ? 3 : 8;
    for (const whose of ours) {
      const mine = medianOf(peers[whose], 'open');
      if (mine === undefined || least === Infinity) continue;
      const times = least / mine;
      add(
        `open ${name} messages`,
        whose,
        `${wanted} x less than ${titles[cheapest]}`,
        `${fixed(times, 1)} x`,
        times >= wanted,
      );
    }
    atMost(`append at ${name}`, peers, 'append', 'reactVirtual', 1.5);
    atMost(`wheel frame at ${name}`, peers, 'wheel', 'reactVirtual', 1.5);
    atMost(`drag frame at ${name}`, peers, 'drag', 'reactVirtual', 1.5);
    dropped(`scroll of ${name}`, peers);
    for (const whose of ours) below(`blank after a jump at ${name}`, whose, medianOf(peers[whose], 'blank'), 0, ' %');
  }
  for (const whose of ours) {
    const small = medianOf(of('thread', 1000)[whose], 'open');
    const large = medianOf(of('thread', 10_000)[whose], 'open');
    if (small === undefined || large === undefined) continue;
    add(
      'open 10,000 by open 1,000',
      whose,
      `the same (<= ${noise} x)`,
      `${fixed(large / small, 2)} x`,
      large / small <= noise,
    );
  }
  const many = of('thread', 10_000);
  for (const whose of ours) {
    const heap = medianOf(many[whose], 'heap');
    below('heap at 10,000 messages', whose, heap && heap / 1e6, 2, ' MB');
    below('elements at 10,000 messages', whose, medianOf(many[whose], 'elements'), 1500, '');
  }
  const list = of('list', 5000);
  atMost('open 5,000 tickets', list, 'open', 'reactVirtual', 2);
  atMost('filter key', list, 'filter', 'reactVirtual', 1.3);
  dropped('scroll of 5,000 tickets', list);
  const composers = of('composer', 20_000);
  for (const whose of ['ticketdock', 'ticketdockForm']) {
    const times = ratio(composers, whose, 'keyScript', 'reactHookForm');
    if (times !== undefined)
      add(
        'script per key, 20,000 characters',
        whose,
        `<= 1.3 x ${titles.reactHookForm}`,
        `${fixed(times, 2)} x`,
        times <= 1.3,
      );
  }
  below(
    'block by 1,000,000 characters',
    'ticketdock',
    medianOf(of('million', 1_000_000).ticketdock, 'block'),
    200,
    ' ms',
  );
  return verdicts;

  function dropped(what, peers) {
    const sum = (peer) => {
      const [wheel, drag] = [medianOf(peers[peer], 'wheelDropped'), medianOf(peers[peer], 'dragDropped')];
      return wheel === undefined || drag === undefined ? undefined : wheel + drag;
    };
    const floor = Math.max(sum('domWindow') ?? 0, sum('reactVirtual') ?? 0);
    if (sum('reactVirtual') === undefined) return;
    for (const whose of ours) {
      const mine = sum(whose);
      if (mine !== undefined)
        add(`dropped frames, ${what}`, whose, `<= the floor's ${floor}`, String(mine), mine <= floor);
    }
  }
}

function fixed(value, digits = value >= 100 ? 0 : 1) {
  return value.toFixed(digits);
}
