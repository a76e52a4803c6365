import { plainText } from './plainText.js';
import type { RichBlock, RichInline } from './tree.js';

export interface Cell {
  content: RichBlock[];
  isHead: boolean;
}

/** A cell with more words is part of a page's layout, which mail programs make of tables. */
const longestCell = 160;

/** A table of facts as a table; one that only arranges a page as what stands in it. */
export function readTable(rows: readonly (readonly Cell[])[]): RichBlock[] {
  const filled = rows.filter((row) => row.some(({ content }) => content.length > 0));
  const lines = filled.map((row) => row.map(lineOf));
  const isNamed = filled[0]?.every(({ isHead }) => isHead) ?? false;
  if (!isTable(lines) || (!isNamed && lines.length < 2)) return filled.flat().flatMap(({ content }) => content);
  const table = lines.map((row) => row.map((line) => line ?? []));
  return [{ type: 'table', head: isNamed ? (table[0] ?? []) : [], rows: isNamed ? table.slice(1) : table }];
}

type Line = RichInline[] | null;

function isTable(lines: readonly (readonly Line[])[]): boolean {
  const columns = lines[0]?.length ?? 0;
  return columns > 1 && lines.every((row) => row.length === columns && row.every((line) => line !== null));
}

/** `null` when it is more than a line. */
function lineOf({ content }: Cell): Line {
  const [block, ...others] = content;
  if (!block) return [];
  if (others.length > 0 || block.type !== 'paragraph') return null;
  return plainText(block.content).length > longestCell ? null : block.content;
}
