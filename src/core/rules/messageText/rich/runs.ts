import type { Budget } from '../tree.js';
import { findLinks } from './findLinks.js';
import { toAnchor } from './toAnchor.js';
import type { RichInline } from './tree.js';

/** How a text is formatted. Each opened element is an object of its own: two links side by side are two. */
export type Format = { type: 'strong' | 'emphasis' | 'strike' | 'code' } | { type: 'anchor'; address: string };

/** A text and all that is open around it, the outermost first. */
export interface Run {
  text: string;
  formats: readonly Format[];
}

/** Puts runs into one another, however the elements around them overlapped. */
export function nestRuns(runs: readonly Run[], budget: Budget, depth = 0, isLinked = false): RichInline[] {
  const pieces: RichInline[] = [];
  for (let start = 0; start < runs.length;) {
    const format = runs[start]?.formats[depth];
    let end = start + 1;
    while (end < runs.length && runs[end]?.formats[depth] === format) end += 1;
    const inside = runs.slice(start, end);
    start = end;
    budget.left -= 1;
    if (format === undefined) {
      const text = joined(inside);
      pieces.push(
        ...(isLinked || budget.left <= 0 ? [{ type: 'text' as const, value: text }] : findLinks(text, budget)),
      );
    } else if (format.type === 'code') pieces.push({ type: 'code', value: joined(inside) });
    else if (format.type === 'anchor')
      pieces.push(...toAnchor(format.address, nestRuns(inside, budget, depth + 1, true)));
    else pieces.push({ type: format.type, content: nestRuns(inside, budget, depth + 1, isLinked) });
  }
  return pieces;
}

function joined(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
