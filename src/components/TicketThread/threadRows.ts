import type { Message, ThreadEvent, ThreadItem } from '../../core/model.js';
import type { Rows } from '../../ui/windowing/rows.js';
import type { PendingAnswer } from './answers.js';
import { messageOfAnswer, readerOf } from './messageOfAnswer.js';

/** What is drawn one below the other: a message each, or an event, or a run of events. */
export interface ThreadRows extends Rows {
  /** The message or event of a row; of a run its first. */
  itemAt(index: number): ThreadItem | undefined;
  /** The events of a row that is a run of them. */
  runAt(index: number): ThreadEvent[] | undefined;
  /** The answer on its way that a row shows. */
  pendingAt(index: number): PendingAnswer | undefined;
  /** The row that shows what has come under this id, or the one before it where it is hidden; -1 where it is not here. */
  indexOf(id: string): number;
}

interface Choices {
  /** What a message was called while it was on its way. */
  keyOf: (id: string) => string;
  hidesEvents: boolean;
}

/** Fewer events in a row stand as they are. */
const leastFolded = 3;

/** What has come, and what is on its way: one list, so that a message stays the same one when it has arrived. One number a row. */
export function threadRows(
  items: readonly ThreadItem[],
  pending: readonly PendingAnswer[],
  { keyOf, hidesEvents }: Choices,
): ThreadRows {
  const starts = startsOf(items, hidesEvents);
  const arrived = starts.length;
  const waiting = messagesOf(pending, items);
  const itemAt = (index: number) => (index < arrived ? items[starts[index] ?? -1] : waiting[index - arrived]);
  const runLength = (index: number) => {
    const start = starts[index] ?? items.length;
    if (hidesEvents || items[start]?.type !== 'event') return 1;
    return (starts[index + 1] ?? items.length) - start;
  };
  return {
    count: arrived + waiting.length,
    keyAt: (index) =>
      index < arrived ? keyOf(itemAt(index)?.id ?? '') : (pending[index - arrived]?.item.clientRef ?? ''),
    estimateAt: (index) => estimate(itemAt(index)),
    itemAt,
    runAt(index) {
      const length = index < arrived ? runLength(index) : 1;
      if (length < leastFolded) return undefined;
      const start = starts[index] ?? 0;
      return items.slice(start, start + length).filter((item) => item.type === 'event');
    },
    pendingAt: (index) => pending[index - arrived],
    indexOf(id) {
      const place = items.findLastIndex((item) => item.id === id);
      if (place < 0 || arrived === 0) return -1;
      let index = Math.min(place, arrived - 1);
      while (index > 0 && (starts[index] as number) > place) index -= 1;
      return index;
    },
  };
}

function messagesOf(pending: readonly PendingAnswer[], items: readonly ThreadItem[]): Message[] {
  if (pending.length === 0) return [];
  const author = readerOf(items);
  return pending.map(({ item }) => messageOfAnswer(item, author));
}

/** Whether anything but messages is among them. */
export function hasEvents(items: readonly ThreadItem[]): boolean {
  return items.some(({ type }) => type === 'event');
}

/** The first item of each row. */
function startsOf(items: readonly ThreadItem[], hidesEvents: boolean): Int32Array {
  const starts = new Int32Array(items.length);
  let count = 0;
  for (let index = 0; index < items.length;) {
    const end = items[index]?.type === 'event' ? runEnd(items, index) : index + 1;
    const isRun = end - index >= leastFolded;
    if (items[index]?.type !== 'event') {
      starts[count] = index;
      count += 1;
    } else if (!hidesEvents) {
      for (let start = index; start < (isRun ? index + 1 : end); start += 1) {
        starts[count] = start;
        count += 1;
      }
    }
    index = end;
  }
  return starts.subarray(0, count);
}

function runEnd(items: readonly ThreadItem[], from: number): number {
  let end = from;
  while (items[end]?.type === 'event') end += 1;
  return end;
}

/** Pixels, as the kit's own styles draw it: only what is not seen yet hangs on it. */
function estimate(item: ThreadItem | undefined): number {
  if (item?.type !== 'message') return 28;
  const { body, attachments } = item;
  return 56 + Math.ceil(Math.min(body.value.length, 20_000) / 74) * 22 + attachments.length * 44;
}
