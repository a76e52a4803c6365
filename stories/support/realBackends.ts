import type { Person, Ticket, TicketSummary } from 'ticketdock';
import type {
  MemoryAdapterOptions,
  MemorySeed,
  OptionalAdapterMethod,
  SeedItem,
  SeedTicket,
} from 'ticketdock/adapters/memory';
import type { StoryAdapter } from './backend.js';
import { seedFor } from './seeds.js';
import type { Stage } from './StoryStage.js';

type Options = MemoryAdapterOptions<OptionalAdapterMethod>;

/** What none of the three has. */
const lacking = ['rate', 'markRead', 'editMessage', 'deleteMessage', 'setParticipants', 'subscribe'] as const;

/** Request Tracker: subjects are searched, files travel with their message, bodies are HTML, authors have no names. */
export function likeRequestTracker(stage: Stage): Options {
  return {
    seed: seedOf(stage, {
      statuses: [
        { id: 'new', kind: 'open' },
        { id: 'open', kind: 'in_progress' },
        { id: 'waiting', kind: 'answered' },
        { id: 'resolved', kind: 'closed' },
      ],
      author: ({ role }) => ({ role }),
      body: toHtml,
    }),
    capabilities: {
      search: 'subject',
      sort: ['updatedAt', 'createdAt', 'number'],
      filter: ['kinds', 'departmentId'],
      attachments: 'with-message',
      idempotentWrites: false,
    },
    without: [...lacking, 'listServices'],
  };
}

/** Redmine: closed is closed, no services, words of its own for the statuses. */
export function likeRedmine(stage: Stage): Options {
  const words = {
    en: ['New', 'In Progress', 'Feedback', 'Closed'],
    ru: ['Новая', 'В работе', 'Обратная связь', 'Закрыта'],
  };
  const labels = stage.language === 'ru' ? words.ru : words.en;
  const kinds = ['open', 'in_progress', 'answered', 'closed'] as const;
  return {
    seed: seedOf(stage, {
      statuses: kinds.map((kind, index) => ({ id: `${index + 1}`, kind, label: labels[index] ?? kind })),
      author: ({ role, name = '' }) => ({ role, name }),
    }),
    capabilities: {
      search: 'content',
      sort: ['updatedAt', 'createdAt', 'number', 'priority'],
      filter: ['kinds', 'departmentId', 'priorityId'],
      idempotentWrites: false,
      replyReopens: false,
    },
    without: [...lacking, 'listServices', 'reopenTicket'],
  };
}

/** BILLmanager: one order, nothing opens a closed one again, one department. */
export function likeBillmanager(stage: Stage): Options {
  const seed = seedOf(stage, { hasServices: true });
  return {
    seed: { ...seed, desk: { ...seed.desk, departments: seed.desk?.departments?.slice(0, 1) ?? [], priorities: [] } },
    capabilities: {
      search: 'subject',
      sort: ['updatedAt'],
      filter: ['kinds'],
      attachments: 'with-message',
      idempotentWrites: false,
      replyReopens: false,
    },
    without: [...lacking, 'reopenTicket', 'changesSince'],
  };
}

/** Leaves out what such a backend does not know: how many there are, what is unread, who wrote last. */
export function withoutNumbers(adapter: StoryAdapter): StoryAdapter {
  const bare = <T extends TicketSummary | Ticket>({ unread: _, lastAuthor: __, hasAttachments: ___, ...ticket }: T) =>
    ticket as T;
  return {
    ...adapter,
    async listTickets(query, options) {
      const { items, nextCursor } = await adapter.listTickets({ ...query, limit: 8 }, options);
      return { items: items.map(bare), nextCursor };
    },
    getTicket: async (id, options) => bare(await adapter.getTicket(id, options)),
  };
}

interface Ways {
  hasServices?: boolean;
  statuses?: NonNullable<MemorySeed['desk']>['statuses'];
  author?: (person: Person) => Person;
  body?: (text: string) => Pick<SeedMessage, 'body' | 'format'>;
}

type SeedMessage = Extract<SeedItem, { body: string }>;

function seedOf(
  stage: Stage,
  { statuses, hasServices = false, author = (person) => person, body = (text) => ({ body: text }) }: Ways,
): MemorySeed {
  const seed = seedFor(stage);
  const idOf = (kind: string | undefined) => statuses?.find((status) => status.kind === kind)?.id ?? kind;
  const rewrite = (item: SeedItem): SeedItem => {
    if (!('body' in item)) {
      const { field, from, to, ...change } = item.change;
      const ids = field === 'status' ? { from: idOf(from), to: idOf(to) } : { from, to };
      return { ...item, change: { field, ...change, ...known(ids) } };
    }
    const from = typeof item.from === 'string' ? { role: item.from } : item.from;
    return { ...item, ...(from.role === 'staff' && { from: author(from) }), ...body(item.body) };
  };
  const tickets = seed.tickets?.map(
    ({ unread: _, participants: __, serviceId, status, thread = [], ...ticket }): SeedTicket => ({
      ...ticket,
      ...known({ status: idOf(status), serviceId: hasServices ? serviceId : undefined }),
      thread: thread.map(rewrite),
    }),
  );
  return { ...seed, desk: { ...seed.desk, ...(statuses && { statuses }) }, ...(tickets && { tickets }) };
}

/** Without the keys that have no value. */
function known<Value>(given: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

function toHtml(text: string): Pick<SeedMessage, 'body' | 'format'> {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const body = escaped
    .split(/```\n?/)
    .map((part, index) =>
      index % 2 === 1 ? `<pre>${part.trim()}</pre>` : `<p>${part.trim().replace(/\n/g, '<br>')}</p>`,
    )
    .join('');
  return { body, format: 'html' };
}
