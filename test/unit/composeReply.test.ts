import { expect, it } from 'vitest';
import { composeReply } from '../../src/components/TicketForm/composeReply.js';
import { initialValues, type TicketPrefill } from '../../src/components/TicketForm/values.js';
import type { Desk } from '../../src/core/model.js';

const desk: Desk = {
  viewer: {},
  priorities: [],
  statuses: [],
  limits: {},
  departments: [
    {
      id: 'technical',
      label: 'Technical support',
      fields: [
        { id: 'since', label: 'Since when', type: 'text' },
        {
          id: 'scope',
          label: 'Who',
          type: 'choices',
          options: [
            { id: 'all', label: 'Everybody' },
            { id: 'me', label: 'Me' },
          ],
        },
        { id: 'restart', label: 'May restart', type: 'checkbox' },
        { id: 'when', label: 'When', type: 'text', visibleWhen: { field: 'restart', equals: ['true'] } },
        { id: 'root', label: 'Root password', type: 'secret' },
      ],
    },
  ],
};
const compose = (prefill: TicketPrefill) => composeReply(desk, initialValues(desk, prefill), 'yes');

it.each<[string, TicketPrefill, string]>([
  ['the subject over the message', { subject: 'No SSH', body: 'Refused' }, 'No SSH\n\nRefused'],
  ['no subject that the message says', { subject: 'No SSH!', body: 'There is no ssh here' }, 'There is no ssh here'],
  ['a subject that is only a part of a word', { subject: 'port', body: 'See the report' }, 'port\n\nSee the report'],
  ['the subject alone', { subject: 'No SSH', body: ' ' }, 'No SSH'],
  ['the message as it is', { body: '  indented\n\n\nline' }, '  indented\n\n\nline'],
  ['nothing', {}, ''],
])('says %s', (_, prefill, text) => {
  expect(compose(prefill)).toBe(text);
});

it('says what the department asked, by its labels: nothing hidden, empty or secret', () => {
  const text = compose({
    body: 'Refused',
    fields: [
      { id: 'since', value: '09:30' },
      { id: 'scope', value: ['all', 'me'] },
      { id: 'restart', value: false },
      { id: 'when', value: 'tonight' },
      { id: 'root', value: 'hunter2' },
    ],
  });
  expect(text).toBe('Refused\n\nSince when: 09:30\nWho: Everybody, Me');
});

it('says a ticked box, and what depends on it', () => {
  const fields = [
    { id: 'restart', value: true },
    { id: 'when', value: 'tonight' },
  ];
  expect(compose({ body: 'Refused', fields })).toBe('Refused\n\nMay restart: yes\nWhen: tonight');
});
