import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { SupportDesk, SupportProvider, TicketForm, TicketList, TicketThread, en, type Messages } from 'ticketdock';
import { createMemoryAdapter, type MemoryAdapterOptions, type SeedTicket } from 'ticketdock/adapters/memory';

/**
 * A language in which every word stands in brackets. Dates and numbers are Russian and everything that the backend
 * says is Greek: a Latin letter outside brackets is a word that somebody wrote into the markup.
 */
const pseudo = Object.fromEntries(
  Object.entries(en).map(([namespace, words]) => [
    namespace,
    Object.fromEntries(Object.entries(words as Record<string, Word>).map(([key, word]) => [key, bracketed(word)])),
  ]),
) as unknown as Messages;

type Word = string | ((...values: never[]) => string);

function bracketed(word: Word): Word {
  return typeof word === 'string' ? `⟦${word}⟧` : (...values: never[]) => `⟦${word(...values)}⟧`;
}

const spoken = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
  'alt',
];

/** Every text and every spoken attribute on the page that is in no brackets and in nobody's data. */
function untranslated(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of document.body.querySelectorAll('*'))
    for (const name of spoken) texts.push(element.getAttribute(name) ?? '');
  return texts.filter((text) => /[A-Za-z]/.test(withoutBrackets(text.replace(keys, ''))));
}

/** Keys are called what is printed on them. */
const keys = / \(Ctrl(?: \+ \w+)+\)$/;

function withoutBrackets(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text : withoutBrackets(less);
}

const at = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const person = { role: 'staff' as const, name: 'Νίκος', title: 'Μηχανικός' };

const ticket: SeedTicket = {
  id: 'α',
  number: '1042',
  subject: 'Διακομιστής',
  status: 'answered',
  serviceId: 'σ',
  departmentId: 'τ',
  priorityId: 'υ',
  unread: 1,
  participants: ['άννα@παράδειγμα'],
  fields: [{ id: 'φ', label: 'Πεδίο', value: true }],
  thread: [
    {
      from: 'customer',
      body: 'Βοήθεια\n```\nκώδικας\n```',
      at: at(90),
      files: [
        { name: 'εικόνα', mediaType: 'image/png', content: 'α' },
        { name: 'έλεγχος', content: 'α', state: 'scanning' },
        { name: 'ιός', content: 'α', state: 'refused' },
      ],
    },
    { change: { field: 'status', from: 'open', to: 'answered' }, actor: person, at: at(80) },
    { change: { field: 'department', to: 'τ' }, at: at(70) },
    { change: { field: 'priority', from: 'χ', to: 'υ' }, at: at(60) },
    { change: { field: 'participant', to: 'άννα@παράδειγμα' }, at: at(50) },
    { change: { field: 'other' }, at: at(40) },
    { from: 'system', body: 'Μήνυμα', at: at(30) },
    { from: 'staff', body: 'Μήνυμα', at: at(20), editedAt: at(10) },
    { from: person, body: 'Μήνυμα', at: at(5) },
  ],
};

const others = Array.from({ length: 30 }, (_, index): SeedTicket => {
  const status = (['open', 'in_progress', 'closed'] as const)[index % 3] ?? 'open';
  return { ...ticket, id: `β${index}`, number: `${index}`, status, participants: [], unread: 0 };
});

const seed = {
  customers: [{ id: 'άννα', name: 'Άννα', email: 'άννα@παράδειγμα' }],
  services: [
    { id: 'σ', label: 'Υπηρεσία', description: 'Περιγραφή', status: 'ενεργό', expiresAt: '2001-01-01T00:00:00Z' },
  ],
  tickets: [ticket, ...others],
  desk: {
    departments: [
      {
        id: 'τ',
        label: 'Τμήμα',
        description: 'Περιγραφή',
        replyTime: 'PT4H',
        fields: [{ id: 'φ', label: 'Πεδίο', type: 'text', help: 'Βοήθεια', required: true }],
      },
    ],
    priorities: [
      { id: 'υ', label: 'Υψηλή' },
      { id: 'χ', label: 'Χαμηλή' },
    ],
    limits: { maxFiles: 3, maxFileBytes: 1000, maxBodyLength: 60 },
    contact: { email: 'βοήθεια@παράδειγμα', phone: '123' },
    notice: { kind: 'info' as const, text: 'Ανακοίνωση', until: at(-5) },
  },
};

function show(component: ReactNode, options: MemoryAdapterOptions = {}) {
  const adapter = createMemoryAdapter({ seed, ...options });
  render(
    <SupportProvider adapter={adapter} messages={pseudo} locale="ru-RU">
      {component}
    </SupportProvider>,
  );
  return { adapter, user: userEvent.setup({ applyAccept: false }) };
}

const nothing = () => undefined;
const list = <TicketList onSelect={nothing} onCreate={nothing} />;
const press = (name: RegExp) => screen.findByRole('button', { name });

it('finds a word that stands in the markup', () => {
  render(<p title="Title">⟦Whole⟧ word</p>);

  expect(untranslated()).toEqual(['⟦Whole⟧ word', 'Title']);
});

it('the list has no word of its own', async () => {
  show(list);
  await screen.findByRole('list', { name: '⟦Requests⟧' });
  await waitFor(() => expect(screen.getByText('Ανακοίνωση')).toBeInTheDocument());

  expect(untranslated()).toEqual([]);
});

it('the list has no word of its own while it loads, when it is empty and when nothing matches', async () => {
  show(list, { faults: { listTickets: 'never' } });
  expect(untranslated()).toEqual([]);
  show(list, { seed: { tickets: [] } });
  await screen.findByText('⟦No requests yet⟧');
  show(<TicketList onSelect={nothing} defaultQuery={{ text: 'ω' }} />);
  await screen.findByText('⟦No requests match “ω”⟧');

  expect(untranslated()).toEqual([]);
});

it('the list has no word of its own when it fails, nor when only its next page does', async () => {
  show(list, { faults: { listTickets: 'forbidden' } });
  await screen.findByRole('alert');
  expect(untranslated()).toEqual([]);
  const hasCursor = (query: unknown) => Boolean((query as { cursor?: string }).cursor);
  const { user } = show(list, {
    faults: { listTickets: ({ args: [query] }) => (hasCursor(query) ? 'forbidden' : undefined) },
  });
  await user.click(await press(/⟦Show more⟧/));
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));

  expect(untranslated()).toEqual([]);
});

it('the form has no word of its own, nor have its errors', async () => {
  const { user } = show(<TicketForm onCancel={nothing} />);
  await screen.findByRole('textbox', { name: /⟦Subject⟧/ });
  expect(untranslated()).toEqual([]);
  const file = (name: string, size: number) => new File(['α'.repeat(size)], name, { type: 'text/plain' });
  await user.upload(screen.getByLabelText(/⟦Attach files⟧/, { selector: 'input' }), [
    file('α', 1),
    file('β', 2000),
    file('γ', 0),
  ]);
  await user.type(screen.getByRole('textbox', { name: /⟦Message⟧/ }), 'ω'.repeat(70));
  await user.click(await press(/⟦Send/));
  await screen.findByText('⟦Write in a few words what it is about.⟧');

  expect(untranslated()).toEqual([]);
});

it('the thread has no word of its own', async () => {
  const { adapter } = show(<TicketThread ticketId="α" onBack={nothing} onCreate={nothing} />);
  await screen.findByRole('heading', { name: 'Διακομιστής' });
  await screen.findByText('Νίκος', { exact: false, selector: 'article *' });
  expect(untranslated()).toEqual([]);
  act(() => void adapter.staff.reply('α', 'Νέο', { by: { name: 'Νίκος' } }));
  await screen.findByText('Νέο');
  act(() => adapter.staff.setStatus('α', 'closed'));
  await screen.findByText(/This request is closed/);

  expect(untranslated()).toEqual([]);
});

it('the desk has no word of its own, and leaves none behind when a request is created', async () => {
  const oneDepartment = { ...seed, desk: { ...seed.desk, departments: [{ id: 'τ', label: 'Τμήμα' }] } };
  const { user } = show(<SupportDesk />, { seed: oneDepartment });
  await screen.findByRole('list', { name: '⟦Requests⟧' });
  await user.click(await press(/^⟦Create⟧$/));
  await user.type(await screen.findByRole('textbox', { name: /⟦Subject⟧/ }), 'Νέο');
  await user.type(screen.getByRole('textbox', { name: /⟦Message⟧/ }), 'Μήνυμα');
  await user.click(await press(/⟦Send⟧/));
  await screen.findByRole('heading', { name: /is created/ });

  expect(untranslated()).toEqual([]);
});
