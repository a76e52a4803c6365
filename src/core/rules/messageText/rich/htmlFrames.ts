import type { Budget } from '../tree.js';
import { createFlow, type Flow } from './htmlFlow.js';
import { readTable, type Cell } from './htmlTable.js';
import type { Format } from './runs.js';
import type { HeadingLevel, RichBlock, RichItem } from './tree.js';

type Frame =
  | { kind: 'root' | 'quote' | 'item' | 'cell' | 'heading'; name: string; flow: Flow }
  | { kind: 'list'; name: string; items: RichItem[] }
  | { kind: 'table'; name: string; rows: Cell[][] };

/** Blocks in blocks: further ones are read as part of the deepest. */
const deepest = 30;

const ignored: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'colgroup', 'col']);
const isList = (name: string) => name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir';
const isCell = (name: string) => name === 'td' || name === 'th';
const isHeading = (name: string) => /^h[1-6]$/.test(name);

/** The blocks of an HTML message that are open, one in another. End tags that are missing or too many do no harm. */
export function createFrames(budget: Budget) {
  const root = createFlow(budget);
  const stack: Frame[] = [{ kind: 'root', name: '', flow: root }];
  const top = () => stack.at(-1) as Frame;

  /** Where words go: a list gets an item for them, a table a cell. */
  function flow(): Flow {
    const frame = top();
    if ('flow' in frame) return frame.flow;
    return push(frame.kind === 'list' ? 'item' : 'cell', frame.kind === 'list' ? 'li' : 'td');
  }

  function push(kind: 'quote' | 'item' | 'cell' | 'heading', name: string): Flow {
    const inside = createFlow(budget);
    budget.left -= 1;
    stack.push({ kind, name, flow: inside });
    return inside;
  }

  function pop(): void {
    const frame = stack.pop() as Frame;
    const parent = top();
    if (frame.kind === 'list') {
      const start = frame.name === 'ol' ? { start: 1 } : {};
      if (frame.items.length > 0) flow().add({ type: 'items', ...start, items: frame.items });
    } else if (frame.kind === 'table') for (const block of readTable(frame.rows)) flow().add(block);
    else {
      const content = frame.flow.end();
      if (parent.kind === 'table') parent.rows.at(-1)?.push({ content, isHead: frame.name === 'th' });
      else if (content.length === 0) return;
      else if (parent.kind === 'list') parent.items.push({ content });
      else for (const block of framed(frame, content)) parent.flow.add(block);
    }
  }

  /** Closes what is open above the nearest such frame. What is in a cell never closes what is around the table. */
  function popTo(isMeant: (frame: Frame) => boolean, crossesCells = false): Frame | null {
    for (let index = stack.length - 1; index > 0; index -= 1) {
      const frame = stack[index] as Frame;
      if (isMeant(frame)) {
        while (stack.length - 1 > index) pop();
        return frame;
      }
      if (frame.kind === 'cell' && !crossesCells) return null;
    }
    return null;
  }

  function open(name: string): boolean {
    if (ignored.has(name)) return true;
    const isItem = name === 'li';
    const isPart = isItem || name === 'tr' || isCell(name);
    if (!isPart && name !== 'blockquote' && name !== 'table' && !isList(name) && !isHeading(name)) return false;
    if (stack.length >= deepest) flow().gap(isPart ? 1 : 2);
    else if (name === 'blockquote') push('quote', name);
    else if (isHeading(name)) {
      if (popTo(({ kind }) => kind === 'heading')) pop();
      push('heading', name);
    } else if (isList(name)) {
      flow().gap(2);
      stack.push({ kind: 'list', name, items: [] });
    } else if (name === 'table') {
      flow().gap(2);
      stack.push({ kind: 'table', name, rows: [] });
    } else if (isItem) {
      if (!popTo(({ kind }) => kind === 'list')) stack.push({ kind: 'list', name: 'ul', items: [] });
      push('item', name);
    } else openPart(name);
    return true;
  }

  function openPart(name: string): void {
    const table = popTo(({ kind }) => kind === 'table', true);
    if (table?.kind !== 'table') flow().gap(1);
    else if (name === 'tr') table.rows.push([]);
    else {
      if (table.rows.length === 0) table.rows.push([]);
      push('cell', name);
    }
  }

  function close(name: string): boolean {
    if (ignored.has(name) || name === 'tr') return true;
    const isPart = name === 'table' || isCell(name);
    if (!isPart && name !== 'li' && name !== 'blockquote' && !isList(name) && !isHeading(name)) return false;
    const found = popTo((frame) => (isHeading(name) ? frame.kind === 'heading' : frame.name === name), isPart);
    if (found) pop();
    return true;
  }

  return {
    open,
    close,
    isFull: () => budget.left <= 0,
    text: (text: string, formats: readonly Format[]) => {
      // Spaces between rows and items are nobody's words.
      if ('flow' in top() || text.trim()) flow().text(text, formats);
    },
    gap: (lines: 1 | 2) => 'flow' in top() && flow().gap(lines),
    lineBreak: () => flow().lineBreak(),
    rule: () => flow().add({ type: 'rule' }),
    picture: (alt: string, address: string, formats: readonly Format[]) => flow().picture(alt, address, formats),
    code: (value: string) => flow().add({ type: 'code', value }),
    rest(text: string) {
      while (stack.length > 1) pop();
      if (text.trim()) root.add({ type: 'paragraph', content: [{ type: 'text', value: text }] });
    },
    end(): RichBlock[] {
      while (stack.length > 1) pop();
      return root.end();
    },
  };
}

function framed(frame: Frame, content: RichBlock[]): RichBlock[] {
  if (frame.kind === 'quote') return [{ type: 'quote', content }];
  if (frame.kind !== 'heading') return content;
  const level = Number(frame.name[1]) as HeadingLevel;
  return content.map((block) => (block.type === 'paragraph' ? { ...block, type: 'heading', level } : block));
}
