import { contextValue } from '../../core/rules/context/contextValue.js';
import type { Messages } from '../../i18n/messages.js';
import type { ContextOffer, ContextRequest } from '../provider/assist.js';

/** Milliseconds that the host has to find one detail out. */
const patience = 5000;

/** One detail that may be sent. Without a value it is on its way, or could not be had. */
export interface ContextItem {
  id: string;
  label: string;
  status: 'pending' | 'ready' | 'failed';
  value: string;
}

/**
 * Finds out what the host offers to send along. Tells of it whenever something is known: what the browser knows at once, what
 * only the host does as it comes.
 *
 * @returns Ends it: the host's work is called off and nothing is told any more.
 */
export function gatherContext(
  offers: readonly ContextOffer[],
  serviceId: string,
  words: Messages['context'],
  onItems: (items: readonly ContextItem[]) => void,
): () => void {
  const ends = new AbortController();
  const items = new Map<string, ContextItem>();
  const tell = () => !ends.signal.aborted && onItems([...items.values()]);
  const settle = (id: string, value: string | undefined) => {
    const item = items.get(id);
    const line = contextValue(value ?? '');
    if (item && line !== '') items.set(id, { ...item, status: 'ready', value: line });
    else items.delete(id);
    tell();
  };
  for (const offer of offers) {
    if (typeof offer === 'string') {
      items.set(offer, { id: offer, label: words[offer], status: 'ready', value: contextValue(read[offer]()) });
      continue;
    }
    const { id, value } = offer;
    const label = offer.label.replace(/\s+/g, ' ');
    items.set(id, { id, label, status: 'pending', value: '' });
    if (typeof value === 'string') settle(id, value);
    else
      ask(value, serviceId, ends.signal).then(
        (answer) => settle(id, answer),
        () => {
          items.set(id, { id, label, status: 'failed', value: '' });
          tell();
        },
      );
  }
  tell();
  return () => ends.abort();
}

const read = {
  page: () => location.href,
  browser: () => navigator.userAgent,
  timeZone: () => {
    const format = new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' });
    const offset = format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value;
    return `${format.resolvedOptions().timeZone} (${offset?.replace('GMT', 'UTC')})`;
  },
};

/** What the host answers, if it does in time. */
async function ask(
  value: (request: ContextRequest) => string | undefined | Promise<string | undefined>,
  serviceId: string,
  ended: AbortSignal,
): Promise<string | undefined> {
  const mine = new AbortController();
  const giveUp = () => mine.abort();
  ended.addEventListener('abort', giveUp);
  const timer = setTimeout(giveUp, patience);
  const isOver = new Promise<never>((_, reject) => {
    mine.signal.addEventListener('abort', () => reject(new Error('No answer in time')));
  });
  try {
    const answer = Promise.resolve(value({ ...(serviceId && { serviceId }), signal: mine.signal }));
    return await Promise.race([answer, isOver]);
  } finally {
    clearTimeout(timer);
    ended.removeEventListener('abort', giveUp);
  }
}
