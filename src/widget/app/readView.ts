import type { SupportView } from '../../components/SupportDesk/view.js';

/** What the attribute `view` says: `list`, `new` or `ticket:<id>`. Anything else is the list. */
export function readView(given: string | null): SupportView {
  const text = given?.trim() ?? '';
  if (text === 'new') return { name: 'new' };
  const id = text.startsWith('ticket:') ? text.slice('ticket:'.length) : '';
  return id ? { name: 'ticket', id } : { name: 'list' };
}

/** A view as the attribute says it: without what was searched, and without a word of a prefill. */
export function writeView(view: SupportView): string {
  return view.name === 'ticket' ? `ticket:${view.id}` : view.name;
}
