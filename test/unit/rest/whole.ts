import type { Desk, Message, Ticket, TicketSummary } from '../../../src/core/model.js';

const at = '2026-03-01T09:30:00Z';
const author = {
  role: 'staff',
  name: 'Ann',
  title: 'Engineer',
  avatarUrl: '/ann.png',
  me: false,
  email: 'a@b.example',
} as const;
const option = { id: 'o', label: 'Option', description: 'One of them' };
const rating = { score: 4, comment: 'Well' };
const file = {
  id: 'f',
  name: 'a.txt',
  mediaType: 'text/plain',
  size: 12,
  state: 'ready',
  reason: 'clean',
  previewUrl: '/f',
} as const;
const body = { format: 'markdown', value: '*Hello*' } as const;
const hours = { timeZone: 'Europe/Moscow', week: [{ day: 1, from: '09:00', to: '24:00' }], holidays: ['2026-05-09'] };

const summary: TicketSummary = {
  id: 't',
  number: '7',
  subject: 'Down',
  status: { id: 's', kind: 'open', label: 'Open' },
  department: option,
  service: option,
  priority: option,
  createdAt: at,
  updatedAt: at,
  unread: 2,
  lastAuthor: 'staff',
  lastReply: { author, at },
  hasAttachments: true,
  hidden: false,
  excerpt: 'It is',
};

const ticket: Ticket = {
  ...summary,
  can: {
    reply: true,
    close: true,
    reopen: false,
    rate: false,
    attach: true,
    edit: true,
    change: true,
    participants: true,
  },
  fields: [
    { id: 'os', value: 'Debian', label: 'System' },
    { id: 'n', value: 7 },
    { id: 'b', value: true },
    { id: 'l', value: ['a', 'b'] },
  ],
  participants: [author],
  expectation: { replyBy: at, queuePosition: 3 },
  rating,
  followUpOf: 'u',
  followUps: [{ id: 'v', number: '8' }],
  reopenUntil: at,
  muted: false,
};

const message: Message = {
  type: 'message',
  id: 'm',
  clientRef: 'r',
  author,
  body,
  attachments: [file],
  createdAt: at,
  editedAt: at,
  revisions: 1,
  deletedAt: at,
  retractedAt: at,
  rating,
  can: { edit: true, delete: false, rate: true, retract: true },
};

const desk: Desk = {
  viewer: { name: 'Kim', email: 'kim@example.com', login: 'kim' },
  departments: [
    {
      ...option,
      fields: [
        {
          id: 'os',
          label: 'System',
          type: 'select',
          help: 'Which',
          required: true,
          options: [option],
          visibleWhen: { field: 'kind', equals: ['server'] },
        },
      ],
      replyTime: 'PT4H',
      prompts: [{ ...option, kind: 'code' }],
      needs: ['error', 'email'],
      hours,
      waiting: 3,
    },
  ],
  priorities: [{ ...option, urgent: true, default: false }],
  statuses: [{ id: 's', kind: 'answered', label: 'Answered' }],
  limits: { maxFiles: 5, maxFileBytes: 1000, accept: ['image/*'], maxBodyLength: 9000 },
  notice: { kind: 'warning', text: 'Works tonight', until: at },
  incidents: [{ id: 'i', title: 'Outage', text: 'Of all', serviceIds: ['a'], since: at, until: at, url: '/status' }],
  closeReasons: [option],
  hours,
  contact: { email: 'help@example.com', phone: '+100' },
  locale: 'ru',
};

/** Whole answers of the contract: every field that it knows is there. */
export const whole = {
  desk,
  ticket,
  'ticket in a list': summary,
  message,
  'message in a thread': message,
  event: { type: 'event', id: 'e', at, actor: author, change: { field: 'status', from: 'a', to: 'b', text: 'Moved' } },
  reply: { ticket, message },
  service: { ...option, status: 'active', expiresAt: at, kind: 'vps', hosts: ['a.example', '10.0.0.1'] },
  article: { id: 'a', title: 'How', url: '/how', excerpt: 'So', body },
  person: author,
  file: { ...file, messageId: 'm', author, createdAt: at },
  revision: { at, body },
  page: { nextCursor: 'n', total: 9 },
  'page of tickets': { nextCursor: null, total: 9, counts: { open: 1, in_progress: 2, answered: 3, closed: 4 } },
  changes: { mark: '12', ticketIds: ['a', 'b'] },
  link: { url: '/file' },
  upload: { id: 'u' },
  problem: {
    type: 'about:blank',
    title: 'No',
    status: 422,
    code: 'invalid',
    errors: { subject: 'too long', body: 'none' },
  },
  introduction: {
    api: {
      capabilities: {
        search: 'subject',
        sort: ['updatedAt', 'createdAt'],
        filter: ['kinds'],
        attachments: 'upload-first',
        idempotentWrites: true,
        replyReopens: false,
      },
      operations: ['closeTicket', 'rate'],
    },
  },
  'news of a ticket': { type: 'ticket', ticketId: 't', mark: '1' },
  'news of a message': { type: 'message', ticketId: 't', mark: '1', clientRef: 'r' },
  'news of a writer': { type: 'typing', ticketId: 't', author },
  'news of everything': { type: 'reset', mark: '1' },
};
