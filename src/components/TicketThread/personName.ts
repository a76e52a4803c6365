import type { Person } from '../../core/model.js';
import type { Messages } from '../../i18n/messages.js';

/** What to call somebody: the reader is "You", and nobody goes without a name. */
export function personName({ me, name, role }: Person, { common }: Messages): string {
  if (me) return common.you;
  if (name) return name;
  return common[role] ?? common.system;
}
