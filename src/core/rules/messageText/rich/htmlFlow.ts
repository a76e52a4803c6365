import type { Budget } from '../tree.js';
import { nestRuns, type Format, type Run } from './runs.js';
import type { RichBlock } from './tree.js';

export type Flow = ReturnType<typeof createFlow>;

/** Blocks one below another, and the paragraph that is being read: spaces as browsers collapse them. */
export function createFlow(budget: Budget) {
  const blocks: RichBlock[] = [];
  let runs: Run[] = [];
  let breaks = 0;
  let isSpaced = false;

  const endParagraph = () => {
    if (runs.length > 0) blocks.push({ type: 'paragraph', content: nestRuns(runs, budget) });
    runs = [];
    breaks = 0;
    isSpaced = false;
  };
  const write = (text: string, formats: readonly Format[]) => {
    if (breaks > 1) endParagraph();
    const last = runs.at(-1);
    if (last && (breaks > 0 || isSpaced))
      runs.push({ text: breaks > 0 ? '\n' : ' ', formats: shared(last.formats, formats) });
    breaks = 0;
    isSpaced = false;
    runs.push({ text, formats });
    budget.left -= 1;
  };

  return {
    text(source: string, formats: readonly Format[]) {
      const words = source.replace(/[ \t\r\n\f]+/g, ' ');
      const isBlank = words.trim() === '';
      if (words.startsWith(' ') || (isBlank && words !== '')) isSpaced = true;
      if (!isBlank) write(words.replace(/^ | $/g, ''), formats);
      if (words.endsWith(' ')) isSpaced = true;
    },
    picture(alt: string, address: string, formats: readonly Format[]) {
      const words = alt.trim();
      const isLinked = formats.some(({ type }) => type === 'anchor');
      if (words) write(words, isLinked ? formats : [...formats, { type: 'anchor', address }]);
    },
    lineBreak() {
      breaks += 1;
    },
    gap(lines: 1 | 2) {
      breaks = Math.max(breaks, lines);
    },
    add(block: RichBlock) {
      endParagraph();
      budget.left -= 1;
      blocks.push(block);
    },
    end(): RichBlock[] {
      endParagraph();
      return blocks;
    },
  };
}

/** What is open around both. */
function shared(some: readonly Format[], others: readonly Format[]): readonly Format[] {
  const end = some.findIndex((format, index) => format !== others[index]);
  return end < 0 ? some : some.slice(0, end);
}
