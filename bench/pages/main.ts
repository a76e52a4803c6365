import { createLongMessage, createMessages, messageAt } from './data/messages.js';
import { createTickets } from './data/tickets.js';
import { sentences } from './data/words.js';
import type { OpenedThread, Peer } from './peer.js';
import { createProbe, type Probe } from './probe.js';

/** What the harness calls. Everything that costs is made by `prepare`, before anything is measured. */
export interface BenchPage extends Probe {
  prepare(view: 'thread' | 'list' | 'composer' | 'million', count: number): Promise<void>;
  open(): void;
  append(): void;
  /** Whether the message that came last stands in the page. */
  isAppended(): boolean;
  /** Puts the long text into the field, unless it is there already. */
  fill(): void;
  caretToEnd(): void;
  elements(): number;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

const peers = import.meta.glob<{ peer: Peer }>('./peers/*.{ts,tsx,jsx}');
const name = new URLSearchParams(location.search).get('peer') ?? '';
const load = Object.entries(peers).find(([path]) => path.replace(/^.*\/|\.\w+$/g, '') === name)?.[1];
if (!load) throw new Error(`There is no page ${name}.`);
const { peer } = await load();
const box = document.querySelector('#box') as HTMLElement;

let start: (box: HTMLElement) => OpenedThread | void = () => undefined;
let opened: OpenedThread | undefined;
let count = 0;

const makers = {
  thread: (size: number) => peer.thread?.(createMessages(size)),
  million: (size: number) => peer.thread?.(createLongMessage(size)),
  list: (size: number) => peer.list?.(createTickets(size)),
  composer: (size: number) => peer.composer?.(sentences(size, 1).slice(0, size)),
};

window.bench = {
  ...createProbe(box, (view) => peer.rows[view]),
  async prepare(view, size) {
    const made = await makers[view](size);
    if (!made) throw new Error(`${name} has no ${view}.`);
    start = made;
    count = size;
  },
  open() {
    opened = start(box) ?? undefined;
  },
  append() {
    const message = { ...messageAt(count), text: `Appended ${count}. ${messageAt(count).text}` };
    count += 1;
    setTimeout(() => opened?.append(message));
  },
  isAppended: () => box.textContent.includes(`Appended ${count - 1}.`),
  fill() {
    const field = findField();
    if (field.value !== '') return;
    // As the browser does it when something is pasted: React must be told, too.
    field.focus();
    field.setRangeText(sentences(count, 1).slice(0, count), 0, 0, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  },
  caretToEnd() {
    const field = findField();
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  },
  elements: () => box.querySelectorAll('*').length,
};

/** The last one that is seen: a field that grows may keep a hidden twin to measure itself by. */
function findField(): HTMLTextAreaElement {
  const field = [...box.querySelectorAll('textarea')].findLast(
    (element) => !element.readOnly && element.getAttribute('aria-hidden') !== 'true',
  );
  if (!field) throw new Error('There is no field to write in.');
  return field;
}
document.title = 'ready';
