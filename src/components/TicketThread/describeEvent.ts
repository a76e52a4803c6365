import type { Desk, Option, ThreadEvent, TicketStatus } from '../../core/model.js';
import type { Messages } from '../../i18n/messages.js';

/** What happened, as a sentence: the backend's own if it has one. Ids are told by the words of the desk. */
export function describeEvent({ change }: ThreadEvent, desk: Desk | undefined, messages: Messages): string {
  const { field, from, to, text } = change;
  const words = messages.thread;
  if (text) return text;
  switch (field) {
    case 'status': {
      if (to === undefined) return words.changed;
      const [before, after] = [from, to].map((id) => id && statusName(id, desk?.statuses, messages));
      // A backend may have more statuses than there are words for them.
      return words.statusChanged(before === after ? undefined : before, after ?? to);
    }
    case 'department':
      return moved(words.departmentChanged, change, desk?.departments) ?? words.changed;
    case 'priority':
      return moved(words.priorityChanged, change, desk?.priorities) ?? words.changed;
    case 'participant':
      if (to) return words.participantAdded(to);
      return from ? words.participantRemoved(from) : words.changed;
    default:
      return words.changed;
  }
}

function moved(
  sentence: (from: string | undefined, to: string) => string,
  { from, to }: ThreadEvent['change'],
  options: readonly Option[] = [],
): string | undefined {
  const name = (id: string) => options.find((option) => option.id === id)?.label ?? id;
  return to === undefined ? undefined : sentence(from && name(from), name(to));
}

function statusName(id: string, statuses: readonly TicketStatus[] = [], messages: Messages): string {
  // Where a backend has one status for two kinds, it is the last author who makes it `answered`, and no event.
  const named = statuses.filter((status) => status.id === id);
  const known = named.find(({ kind }) => kind !== 'answered') ?? named[0];
  const kind = known?.kind ?? id;
  return known?.label ?? (Object.hasOwn(messages.status, kind) ? messages.status[kind as TicketStatus['kind']] : id);
}
