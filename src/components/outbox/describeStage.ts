import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import type { Messages } from '../../i18n/messages.js';
import type { Sending } from './useSendStage.js';

interface Telling {
  messages: Messages;
  /** The backend knows a repetition: sending again does no harm. */
  isRepeatable: boolean;
}

/** The line as it is seen, and as it is heard: nobody wants to hear seconds. */
export function describeStage(
  item: OutboxItem,
  { stage, seconds, isLong }: Sending,
  { messages, isRepeatable }: Telling,
): { seen: string; heard: string } {
  const words = messages.outbox;
  const same = (text: string) => ({ seen: text, heard: text });
  switch (stage) {
    case 'sending':
      return same(isLong ? words.stillSending : words.sending);
    case 'nextTry':
      return { seen: words.nextTry(seconds), heard: words.nextTrySoon };
    case 'asksToWait':
      return { seen: words.asksToWait(seconds), heard: words.asksToWaitSoon };
    case 'lacks':
      return same(item.lacks === 'secrets' ? words.lacksSecrets : words.lacksFiles);
    case 'unclear':
      if (isRepeatable) return same([words.unconfirmed, ...reasonsOf(item, messages)].join(' '));
      return same(item.write.type === 'reply' ? words.unclearReply : words.unclearCreate);
    case 'failed':
      return same([words.failed, ...reasonsOf(item, messages)].join(' '));
    default:
      return same(words[stage]);
  }
}

function reasonsOf({ failure }: OutboxItem, { errors, thread }: Messages): string[] {
  if (!failure) return [];
  const { clientRef: _, ...fields } = failure.fields ?? {};
  // Of a secret field only its name is kept.
  const refused = Object.values(fields).filter(Boolean);
  return refused.length > 0 ? refused.map((reason) => thread.notAccepted(reason)) : [errors[failure.code]];
}
