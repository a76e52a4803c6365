import type { Reading } from './readTerms.js';

/** Whether two texts name the same things, different ones of a kind, or nothing that compares. */
export function compareAnchors(one: Reading['anchors'], other: Reading['anchors']): 'same' | 'different' | undefined {
  let verdict: 'same' | 'different' | undefined;
  for (const [kind, values] of one) {
    const others = other.get(kind);
    if (!others) continue;
    const agrees = [...values].some((value) => [...others].some((it) => isSame(kind, value, it)));
    if (agrees) verdict ??= 'same';
    // A host that agrees outweighs an address that does not, but never another number of the same paper.
    else if (verdict !== 'same' || !isMachine(kind)) verdict = 'different';
  }
  return verdict;
}

function isMachine(kind: string): boolean {
  return kind === 'host' || kind === 'address' || kind.endsWith('-');
}

function isSame(kind: string, one: string, other: string): boolean {
  if (one === other) return true;
  return kind === 'host' && (one.endsWith(`.${other}`) || other.endsWith(`.${one}`));
}
