import type { Behaviour } from './behaviour.js';
import { listTickets, setFilter } from './lists.js';
import { localTime, slist, type Node, type Tree } from './encode.js';
import {
  departments,
  priorities,
  Refusal,
  type Account,
  type Store,
  type StoredFile,
  type StoredMessage,
  type StoredSession,
  type StoredTicket,
} from './store.js';

/** One call of a function by whoever is signed in. */
export interface Call {
  store: Store;
  behaviour: Behaviour;
  timeZone: string;
  session: StoredSession;
  account: Account;
  params: Readonly<Record<string, string>>;
  files: readonly StoredFile[];
}

export type Answer = Tree | { download: StoredFile };

/** What each function does for a customer. Names: documented or seen. */
export const functions: Readonly<Record<string, (call: Call) => Answer>> = {
  whoami: ({ account }) => ({
    user: { $realname: account.realname, $email: account.email, $name: account.username, $level: '16' },
  }),
  clientticket: (call) => listTickets(call, 'clientticket'),
  clientticket_archive: (call) => listTickets(call, 'clientticket_archive'),
  'clientticket.filter': (call) => setFilter(call, 'clientticket'),
  'clientticket_archive.filter': (call) => setFilter(call, 'clientticket_archive'),
  'clientticket.edit': edit,
  'clientticket.archive'(call) {
    const ticket = find(call);
    // Assumed: what is still being worked on can be put away, too.
    if (call.behaviour.archives) ticket.status = '10';
    return { ok: '' };
  },
  'ticket.file'({ store, account, params }) {
    const files = store.own(account.username).flatMap(({ messages }) => messages.flatMap((message) => message.files));
    const file = files.find(({ param }) => param === params['elid']);
    if (!file) throw new Refusal('missed', 'file');
    return { download: file };
  },
  'ticket.message.rate.good': (call) => rate(call, 'good'),
  'ticket.message.rate.bad': (call) => rate(call, 'bad'),
};

function find({ store, account, behaviour, params }: Call, name = 'elid'): StoredTicket {
  const ticket = store.tickets.get(Number(params[name]));
  if (ticket?.owner === account.username) return ticket;
  throw new Refusal(ticket && behaviour.foreignAs === 'access' ? 'access' : 'missed', 'ticket');
}

function edit(call: Call): Answer {
  const { params, account, behaviour, store } = call;
  if (params['sv_autocomplete'] === 'yes') return { slist: [slist(params['sv_field'] ?? '', account.services)] };
  if (params['sok'] === 'ok') return params['elid'] ? addReply(call) : create(call);
  if (!params['elid']) return blankForm(account);
  const isForeign = store.tickets.get(Number(params['elid']))?.owner !== account.username;
  if (isForeign && behaviour.foreignAs === 'form') return blankForm(account);
  const ticket = find(call);
  ticket.unread = false;
  return viewOf(call, ticket);
}

function blankForm(account: Account): Tree {
  return {
    client_department: '',
    client_priority: '2',
    ticket_item: '',
    slist: [
      slist('client_department', departments),
      slist('client_priority', priorities),
      slist('ticket_item', [{ id: 'null', label: '-- none --' }, ...account.services]),
    ],
  };
}

function viewOf(call: Call, ticket: StoredTicket): Tree {
  const service = call.account.services.find(({ id }) => id === ticket.service);
  const info: Tree[] = service ? [{ $type: 'info', rowgroup: [{ row: [service.label] }] }] : [];
  const [first] = ticket.messages;
  return {
    ...blankForm(call.account),
    elid: String(ticket.id),
    subject: ticket.subject,
    client_department: ticket.department,
    client_priority: ticket.priority,
    ticket_item: ticket.service,
    // Assumed: on for what is in the archive, and for nothing else.
    ...(ticket.status === '10' && { closed_ticket_user: 'on' }),
    mlist: [
      {
        fm_date_post: first ? localTime(first.at, call.timeZone) : '',
        message: [...info, ...ticket.messages.map((message) => messageOf(message, call.timeZone))],
      },
    ],
  };
}

function messageOf({ id, type, at, author, body, files, rate: given }: StoredMessage, timeZone: string): Node {
  return {
    $id: String(id),
    $type: type,
    date_post: localTime(at, timeZone),
    user: { realname: author },
    body,
    file: files.map(({ name, param }) => ({ name, param })),
    // Seen: only some messages can be rated, those of the staff as it seems; the rate given is an attribute.
    ...(type === 'outcoming' && { rates: given ? { rate: { $name: given } } : {} }),
  };
}

function create({ store, account, params, files }: Call): Answer {
  const subject = params['subject'] || params['name'] || '';
  // Assumed: what each of these is told.
  if (subject.trim() === '') throw new Refusal('value', 'subject');
  requireMessage(params);
  const chosen = (name: string, options: readonly { id: string }[]) => {
    const id = params[name] ?? '';
    if (id !== '' && !options.some((option) => option.id === id)) throw new Refusal('value', name);
    return id;
  };
  const department = chosen('client_department', departments);
  if (department === '') throw new Refusal('value', 'client_department');
  const ticket: StoredTicket = {
    id: store.newId(),
    owner: account.username,
    subject,
    status: '0',
    department,
    priority: chosen('client_priority', priorities) || '2',
    service: chosen('ticket_item', account.services),
    unread: false,
    messages: [],
  };
  store.tickets.set(ticket.id, ticket);
  store.addMessage(ticket, {
    type: 'incoming',
    author: account.realname,
    body: params['message'] ?? '',
    files: [...files],
  });
  return { id: String(ticket.id), ok: '' };
}

/** Seen: a client writes a text of its own beside a file. So a message without a text is likely refused. */
function requireMessage(params: Call['params']): void {
  if ((params['message'] ?? '').trim() === '') throw new Refusal('value', 'message');
}

function addReply(call: Call): Answer {
  const { store, account, params, files } = call;
  const ticket = find(call);
  // Documented: "a client can add a message to an active ticket". Assumed: what a closed one answers.
  if (ticket.status === '3' || ticket.status === '10') throw new Refusal('access', 'ticket');
  requireMessage(params);
  store.addMessage(ticket, {
    type: 'incoming',
    author: account.realname,
    body: params['message'] ?? '',
    files: [...files],
  });
  // Assumed: an answered ticket goes back to the staff.
  if (ticket.status === '2') ticket.status = '1';
  return { id: String(ticket.id), ok: '' };
}

function rate(call: Call, given: 'good' | 'bad'): Answer {
  const message = find(call, 'plid').messages.find(({ id }) => id === Number(call.params['elid']));
  if (message?.type !== 'outcoming') throw new Refusal('missed', 'message');
  message.rate = given;
  return { ok: '' };
}
