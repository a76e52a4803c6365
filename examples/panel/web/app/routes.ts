import { readListQuery, writeListQuery, type LinkedPlace, type SupportView } from 'ticketdock';

/** The pages of the panel. */
export type Route =
  | { name: 'home' }
  | { name: 'services' }
  | { name: 'support'; view: SupportView }
  | { name: 'help'; id?: string }
  | { name: 'staff'; id?: string }
  | { name: 'mailbox'; id?: string }
  | { name: 'widget' }
  | { name: 'unknown' };

/** Reads a path with its query. */
export function readRoute(location: string): Route {
  const url = new URL(location, 'http://panel');
  const [page = '', id, ...rest] = url.pathname.split('/').slice(1).filter(Boolean).map(decode);
  if (rest.length > 0) return { name: 'unknown' };
  switch (page) {
    case '':
      return { name: 'home' };
    case 'services':
    case 'widget':
      return { name: id === undefined ? page : 'unknown' };
    case 'support':
      return { name: 'support', view: readSupportView(id, url.searchParams) };
    case 'help':
    case 'staff':
    case 'mailbox':
      return { name: page, ...(id !== undefined && { id }) };
    default:
      return { name: 'unknown' };
  }
}

/** The address of a ticket, or of one message of it. */
export function placePath({ ticketId, messageId }: LinkedPlace): string {
  return supportPath({ name: 'ticket', id: ticketId, ...(messageId !== undefined && { messageId }) });
}

/** Writes the path of a view of support. */
export function supportPath(view: SupportView): string {
  if (view.name === 'list') {
    const asked = writeListQuery(view.query ?? {});
    return asked.size > 0 ? `/support?${asked}` : '/support';
  }
  if (view.name === 'ticket') {
    const path = `/support/${encodeURIComponent(view.id)}`;
    return view.messageId === undefined ? path : `${path}?${new URLSearchParams({ message: view.messageId })}`;
  }
  const { serviceId, departmentId, subject } = view.prefill ?? {};
  const given = Object.entries({ service: serviceId, department: departmentId, subject });
  const query = new URLSearchParams(given.flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return query.size > 0 ? `/support/new?${query}` : '/support/new';
}

function readSupportView(id: string | undefined, query: URLSearchParams): SupportView {
  // Without a query the list is as the customer left it.
  if (id === undefined) return query.size > 0 ? { name: 'list', query: readListQuery(query) } : { name: 'list' };
  const messageId = query.get('message');
  if (id !== 'new') return { name: 'ticket', id, ...(messageId && { messageId }) };
  const [serviceId, departmentId, subject] = ['service', 'department', 'subject'].map((key) => query.get(key));
  const prefill = {
    ...(serviceId && { serviceId }),
    ...(departmentId && { departmentId }),
    ...(subject && { subject }),
  };
  return Object.keys(prefill).length > 0 ? { name: 'new', prefill } : { name: 'new' };
}

/** A percent sign in a mistyped address must not take the page down. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
