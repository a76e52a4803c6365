import type {
  Article,
  Attachment,
  Department,
  Desk,
  Incident,
  Message,
  Person,
  Priority,
  Service,
  ThreadEvent,
  Ticket,
  TicketFile,
  TicketSummary,
} from '../core/model.js';

const day = '2026-03-02';

/**
 * A ticket as a row of a list: complete, valid and always the same but for the overrides, so that a
 * test names only what it is about.
 *
 * @example
 * const rows = ['a', 'b'].map((id) => makeTicketSummary({ id, subject: 'No SSH' }));
 */
export function makeTicketSummary(overrides: Partial<TicketSummary> = {}): TicketSummary {
  return {
    id: 'ticket-1042',
    number: '1042',
    subject: 'No SSH access to the server',
    status: { id: 'open', kind: 'open' },
    department: { id: 'technical', label: 'Technical support' },
    priority: { id: 'normal', label: 'Normal' },
    createdAt: `${day}T09:00:00Z`,
    updatedAt: `${day}T09:30:00Z`,
    unread: 0,
    lastAuthor: 'customer',
    hasAttachments: false,
    ...overrides,
  };
}

/** An opened ticket. Unless told otherwise it permits what its status does. */
export function makeTicket(overrides: Partial<Ticket> = {}): Ticket {
  const closed = overrides.status?.kind === 'closed';
  return {
    ...makeTicketSummary(),
    can: { reply: true, close: !closed, reopen: closed, rate: closed, attach: true, edit: !closed },
    ...overrides,
  };
}

/** A message of the signed-in customer, in plain text. */
export function makeMessage(overrides: Partial<Message> = {}): Message {
  return {
    type: 'message',
    id: 'message-1',
    author: makePerson({ me: true }),
    body: { format: 'text', value: 'Since this morning I cannot log in.' },
    attachments: [],
    createdAt: `${day}T09:00:00Z`,
    ...overrides,
  };
}

/** An event of a thread: the ticket was closed. */
export function makeThreadEvent(overrides: Partial<ThreadEvent> = {}): ThreadEvent {
  return {
    type: 'event',
    id: 'event-1',
    at: `${day}T09:30:00Z`,
    actor: makePerson({ role: 'staff', name: 'Ivan Sokolov' }),
    change: { field: 'status', from: 'open', to: 'closed' },
    ...overrides,
  };
}

/** A picture of 2 kB. */
export function makeAttachment(overrides: Partial<Attachment> = {}): Attachment {
  return { id: 'file-1', name: 'screenshot.png', mediaType: 'image/png', size: 2048, ...overrides };
}

/** The same picture, with the message that it came with. */
export function makeTicketFile(overrides: Partial<TicketFile> = {}): TicketFile {
  return {
    ...makeAttachment(),
    messageId: 'message-1',
    author: makePerson({ me: true }),
    createdAt: `${day}T09:00:00Z`,
    ...overrides,
  };
}

/** A customer. */
export function makePerson(overrides: Partial<Person> = {}): Person {
  return { role: 'customer', name: 'Anna Clarke', ...overrides };
}

export function makeDepartment(overrides: Partial<Department> = {}): Department {
  return {
    id: 'technical',
    label: 'Technical support',
    description: 'Servers, domains, mail',
    replyTime: 'PT1H',
    ...overrides,
  };
}

export function makePriority(overrides: Partial<Priority> = {}): Priority {
  return { id: 'normal', label: 'Normal', default: true, ...overrides };
}

/** A virtual server. */
export function makeService(overrides: Partial<Service> = {}): Service {
  return {
    id: 'vps-1',
    label: 'VPS web-1',
    description: '203.0.113.24',
    kind: 'vps',
    status: 'active',
    expiresAt: '2026-12-31T00:00:00Z',
    ...overrides,
  };
}

export function makeArticle(overrides: Partial<Article> = {}): Article {
  return {
    id: 'ssh-access',
    title: 'No SSH access: what to check',
    url: 'https://wiki.example/ssh-access',
    excerpt: 'Time-outs, keys and the emergency console.',
    ...overrides,
  };
}

/** Something is down and staff know of it. */
export function makeIncident(overrides: Partial<Incident> = {}): Incident {
  return {
    id: 'incident-1',
    title: 'The network of rack 12 is down',
    serviceIds: ['vps-1'],
    since: `${day}T08:40:00Z`,
    until: `${day}T11:00:00Z`,
    ...overrides,
  };
}

/** A desk with three departments, three priorities and the four statuses. */
export function makeDesk(overrides: Partial<Desk> = {}): Desk {
  return {
    viewer: { name: 'Anna Clarke', email: 'anna@example.com', login: 'anna@example.com' },
    departments: [
      makeDepartment(),
      { id: 'billing', label: 'Billing', description: 'Invoices, payments', replyTime: 'PT4H' },
      { id: 'sales', label: 'Sales', replyTime: 'P1D' },
    ],
    priorities: [
      { id: 'low', label: 'Low' },
      makePriority(),
      { id: 'high', label: 'High', description: 'The service is down right now', urgent: true },
    ],
    statuses: [
      { id: 'open', kind: 'open' },
      { id: 'in_progress', kind: 'in_progress' },
      { id: 'answered', kind: 'answered' },
      { id: 'closed', kind: 'closed' },
    ],
    limits: { maxFiles: 5, maxFileBytes: 10_485_760, accept: ['image/*', '.log'], maxBodyLength: 20_000 },
    ...overrides,
  };
}
