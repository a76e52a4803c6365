import { describe, expect, it } from 'vitest';
import type { Message, ThreadItem, Ticket } from '../../../src/core/model.js';
import { fenced } from '../../../src/core/rules/export/fenced.js';
import { inlineText } from '../../../src/core/rules/export/inlineText.js';
import { threadRecord } from '../../../src/core/rules/export/threadRecord.js';
import { threadToJson } from '../../../src/core/rules/export/threadToJson.js';
import { threadToMarkdown, type MarkdownLabels } from '../../../src/core/rules/export/threadToMarkdown.js';

const ticket: Ticket = {
  id: 'a',
  number: '1042',
  subject: 'No SSH',
  status: { id: 'open', kind: 'open' },
  createdAt: '2026-03-02T10:01:00+01:00',
  updatedAt: '2026-03-02T09:05:00Z',
  can: { reply: true, close: true, reopen: false, rate: false, attach: true, edit: true },
  fields: [
    { id: 'root', value: 'hunter2', label: 'Root password' },
    { id: 'os', value: 'Debian', label: 'System' },
  ],
};

const desk = {
  departments: [
    {
      id: 'servers',
      label: 'Servers',
      fields: [
        { id: 'root', label: 'Root password', type: 'secret' },
        { id: 'os', label: 'System', type: 'text' },
      ],
    },
  ],
};

const message = (value: string, more: Partial<Message> = {}): Message => ({
  type: 'message',
  id: 'm1',
  author: { role: 'customer', name: 'Anna', me: true, avatarUrl: 'https://example.com/anna.png' },
  body: { format: 'text', value },
  attachments: [],
  createdAt: '2026-03-02T09:01:00Z',
  ...more,
});

const record = (items: ThreadItem[], about: Partial<Ticket> = {}) =>
  threadRecord({ ticket: { ...ticket, ...about }, desk, items, exportedAt: '2026-03-03T00:00:00Z' });

const labels: MarkdownLabels = {
  noSubject: 'No subject',
  request: 'Request',
  status: 'Status',
  department: 'Department',
  service: 'Service',
  priority: 'Priority',
  created: 'Created',
  updated: 'Updated',
  copies: 'Copies go to',
  exportedAt: 'Exported',
  files: 'Files',
  statusName: ({ kind }) => kind,
  personName: ({ name, role }) => name ?? role,
  event: ({ change }) => change.text ?? change.field,
  fieldText: ({ value }) => String(value),
  size: (bytes) => `${bytes} B`,
  edited: (when) => `edited ${when}`,
  deleted: (when) => `deleted ${when}`,
  retracted: (when) => `retracted ${when}`,
};

const nasty = [
  '```\n# not a heading\n```',
  '`````` six',
  '# heading\n\n---\n\n* list',
  '</textarea><script>alert(1)</script>',
  'пароль: Qwerty12\n\ttab \u202Egnirts',
  '',
  '\n\n',
  '\\`*_{}[]()#+-.!',
  'a\r\nb',
];

describe('a thread as JSON', () => {
  it.each(nasty)('gives %j back letter by letter', (text) => {
    const made = record([message(text)]);

    expect(JSON.parse(threadToJson(made))).toEqual(made);
    expect((JSON.parse(threadToJson(made)) as typeof made).items[0]).toMatchObject({ body: { value: text } });
  });

  it('has events, ratings and files in order, the files by name and size only', () => {
    const made = record([
      message('Look', {
        attachments: [{ id: 'f', name: 'a.log', mediaType: 'text/plain', size: 12, previewUrl: '/signed?key=1' }],
        clientRef: 'ref-1',
        can: { edit: true },
      }),
      { type: 'event', id: 'e', at: '2026-03-02T09:02:00Z', change: { field: 'status', to: 'closed' } },
    ]);

    expect(made.items).toEqual([
      {
        type: 'message',
        id: 'm1',
        author: { role: 'customer', name: 'Anna', me: true },
        body: { format: 'text', value: 'Look' },
        createdAt: '2026-03-02T09:01:00Z',
        files: [{ name: 'a.log', mediaType: 'text/plain', size: 12 }],
      },
      { type: 'event', id: 'e', at: '2026-03-02T09:02:00Z', change: { field: 'status', to: 'closed' } },
    ]);
  });
});

describe('the values of secret fields', () => {
  it('are in no file', () => {
    const made = record([message('Hello')]);

    expect(threadToJson(made)).not.toContain('hunter2');
    expect(threadToMarkdown(made, labels)).not.toContain('hunter2');
    expect(made.ticket.fields).toEqual([{ id: 'os', value: 'Debian', label: 'System' }]);
  });

  it('are in none while nobody knows which ones are secret', () => {
    const made = threadRecord({ ticket, desk: undefined, items: [], exportedAt: '' });

    expect(threadToJson(made)).not.toContain('hunter2');
  });
});

describe('a thread as Markdown', () => {
  it('begins with what is known of it, with times in UTC', () => {
    expect(threadToMarkdown(record([]), labels)).toBe(
      [
        '# No SSH',
        '',
        '- Request: 1042',
        '- Status: open',
        '- Created: 2026-03-02T09:01:00.000Z',
        '- Updated: 2026-03-02T09:05:00.000Z',
        '- System: Debian',
        '- Exported: 2026-03-03T00:00:00.000Z',
        '',
        '',
      ].join('\n'),
    );
  });

  it('has each message under its author and time, and its files by name and size', () => {
    const file = { id: 'f', name: 'a [1].log', mediaType: 'text/plain', size: 12 };
    const text = threadToMarkdown(
      record([message('Help', { attachments: [file], editedAt: '2026-03-02T09:04:00Z' })]),
      labels,
    );

    expect(text).toContain(
      '## Anna, 2026-03-02T09:01:00.000Z\n\n*edited 2026-03-02T09:04:00.000Z*\n\n```text\nHelp\n```\n\nFiles:\n\n- a \\[1\\].log, 12 B',
    );
  });

  it('says of a deleted message only that there was one', () => {
    const text = threadToMarkdown(record([message('', { deletedAt: '2026-03-02T09:04:00Z' })]), labels);

    expect(text).toContain('*deleted 2026-03-02T09:04:00.000Z*');
    expect(text).not.toContain('```');
  });

  it.each(nasty)('keeps %j whole in a block that it cannot end', (text) => {
    const block = fenced(text, 'text');
    const [opening = ''] = block.split('\n', 1);
    const fence = opening.replace('text', '');
    const inside = block.slice(opening.length + 1, block.lastIndexOf(`\n${fence}`));

    expect(inside).toBe(text.endsWith('\n') ? text.slice(0, -1) : text);
    expect(text.split('\n').some((line) => line.trim().startsWith(fence))).toBe(false);
  });

  it.each([
    ['# Heading', '\\# Heading'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['two\nlines', 'two lines'],
    ['<b>', '\\<b\\>'],
    ['gpj.\u202Eexe', 'gpj.exe'],
  ])('makes nothing of the name %j but a name', (name, written) => {
    expect(inlineText(name)).toBe(written);
  });
});
