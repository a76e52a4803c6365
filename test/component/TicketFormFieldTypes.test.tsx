import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FieldSchema, FieldValue } from 'ticketdock';
import { box, choose, fill, memory, seed, send, showForm, watching } from '../support/ticketForm.js';

const sites = [
  { id: 'www', label: 'Shop' },
  { id: 'blog', label: 'Blog' },
];

/** A form of a desk whose departments ask for these; the first is chosen. */
function show(first: FieldSchema[], second: FieldSchema[] = [], fields: FieldValue[] = []) {
  const departments = [
    { id: 'servers', label: 'Servers', fields: first },
    { id: 'mail', label: 'Mail', fields: second },
  ];
  const { adapter, sent } = watching(memory({ seed: { ...seed, desk: { departments } } }));
  const user = showForm(adapter, { prefill: { departmentId: 'servers', fields } });
  const submit = async () => {
    await user.click(send());
    await screen.findByRole('heading', { name: /is created/ });
    return sent[0]?.fields;
  };
  return { user, sent, submit };
}

describe('a type that cannot be drawn as it is', () => {
  it.each(['choice', 'choices', 'slider'])('%s without options is a line of text', async (type) => {
    const { user, submit } = show([{ id: 'x', label: 'Which', type, required: true }]);
    await fill(user);
    await user.click(send());
    await waitFor(() => expect(box(/Which/)).toHaveAccessibleDescription('Fill this in.'));
    await user.type(box(/Which/), 'this one');
    expect(await submit()).toEqual([{ id: 'x', value: 'this one' }]);
  });
});

describe('fields of two departments with the same id', () => {
  it('share the answer where they ask for the same', async () => {
    const { user, submit } = show(
      [{ id: 'ip', label: 'Address', type: 'text' }],
      [{ id: 'ip', label: 'Where from', type: 'textarea' }],
    );
    await fill(user);
    await user.type(box(/Address/), '203.0.113.17');
    await choose(user, /^Department/, /Mail/);
    expect(box(/Where from/)).toHaveValue('203.0.113.17');
    expect(await submit()).toEqual([{ id: 'ip', value: '203.0.113.17' }]);
  });

  it('keep an answer each where they do not', async () => {
    const { user, submit } = show(
      [{ id: 'site', label: 'Site', type: 'text' }],
      [{ id: 'site', label: 'All sites', type: 'checkbox' }],
    );
    await fill(user);
    await user.type(box(/Site/), 'shop.example');
    await choose(user, /^Department/, /Mail/);
    expect(screen.getByRole('checkbox', { name: /All sites/ })).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: /All sites/ }));
    await choose(user, /^Department/, /Servers/);
    expect(box(/Site/)).toHaveValue('shop.example');
    await choose(user, /^Department/, /Mail/);
    expect(await submit()).toEqual([{ id: 'site', value: true }]);
  });

  it('send no choice that the chosen one does not have', async () => {
    const { user, submit } = show(
      [{ id: 'site', label: 'Site', type: 'choice', options: sites }],
      [{ id: 'site', label: 'Mailbox', type: 'choice', options: [{ id: 'box', label: 'info@' }] }],
    );
    await fill(user);
    await user.click(screen.getByRole('radio', { name: 'Shop' }));
    await choose(user, /^Department/, /Mail/);
    expect(screen.getByRole('radio', { name: 'info@' })).not.toBeChecked();
    expect(await submit()).toBeUndefined();
  });
});

describe('every answer', () => {
  it('comes back after another department was looked at', async () => {
    const { user, submit } = show([
      { id: 'text', label: 'Line', type: 'text' },
      { id: 'long', label: 'Lines', type: 'textarea' },
      { id: 'count', label: 'Count', type: 'number' },
      { id: 'day', label: 'Day', type: 'date' },
      { id: 'one', label: 'One', type: 'choice', options: sites },
      { id: 'some', label: 'Some', type: 'choices', options: [{ id: 'a', label: 'A' }] },
      { id: 'tick', label: 'Tick', type: 'checkbox' },
    ]);
    await fill(user);
    await user.type(box(/^Line /), 'a');
    await user.type(box(/^Lines/), 'b');
    await user.type(box(/Count/), '2');
    await user.type(screen.getByLabelText(/^Day/), '2026-03-01');
    await user.click(screen.getByRole('radio', { name: 'Blog' }));
    await user.click(screen.getByRole('checkbox', { name: 'A' }));
    await user.click(screen.getByRole('checkbox', { name: /Tick/ }));
    await choose(user, /^Department/, /Mail/);
    await choose(user, /^Department/, /Servers/);
    expect(await submit()).toEqual([
      { id: 'text', value: 'a' },
      { id: 'long', value: 'b' },
      { id: 'count', value: 2 },
      { id: 'day', value: '2026-03-01' },
      { id: 'one', value: 'blog' },
      { id: 'some', value: ['a'] },
      { id: 'tick', value: true },
    ]);
  });

  it('that the host gives is taken where it fits its field, and else left out', async () => {
    const { user, submit } = show(
      [
        { id: 'count', label: 'Count', type: 'number' },
        { id: 'one', label: 'One', type: 'choice', options: sites },
        { id: 'some', label: 'Some', type: 'choices', options: sites },
        { id: 'tick', label: 'Tick', type: 'checkbox' },
      ],
      [],
      [
        { id: 'count', value: 7 },
        { id: 'one', value: 'gone' },
        { id: 'some', value: ['www', 'gone'] },
        { id: 'tick', value: 'yes' },
      ],
    );
    await fill(user);
    expect(await submit()).toEqual([
      { id: 'count', value: 7 },
      { id: 'some', value: ['www'] },
      { id: 'tick', value: false },
    ]);
  });
});

describe('a date', () => {
  it('with a year that is still being typed is not sent', async () => {
    const { user, sent, submit } = show(
      [{ id: 'day', label: 'Day', type: 'date' }],
      [],
      [{ id: 'day', value: '0026-03-01' }],
    );
    await fill(user);
    await user.click(send());
    const day = screen.getByLabelText(/^Day/);
    await waitFor(() => expect(day).toHaveAccessibleDescription('Check the year: it has four digits.'));
    expect(day).toHaveFocus();
    expect(sent).toEqual([]);
    await user.clear(day);
    await user.type(day, '2026-03-01');
    expect(await submit()).toEqual([{ id: 'day', value: '2026-03-01' }]);
  });
});

describe('what is hidden', () => {
  const chain: FieldSchema[] = [
    { id: 'count', label: 'Count', type: 'number' },
    {
      id: 'many',
      label: 'Why so many',
      type: 'text',
      required: true,
      visibleWhen: { field: 'count', equals: ['1000'] },
    },
    { id: 'proof', label: 'Proof', type: 'text', required: true, visibleWhen: { field: 'many', equals: ['x'] } },
    { id: 'orphan', label: 'Orphan', type: 'text', required: true, visibleWhen: { field: 'nowhere', equals: [''] } },
  ];

  it('never blocks, however it came to be hidden', async () => {
    const { user, submit } = show(chain);
    await fill(user);
    expect(await submit()).toBeUndefined();
  });

  it('hides what depends on it, and comes back with its answer', async () => {
    const { user, submit } = show(chain);
    await fill(user);
    await user.type(box(/Count/), '1 000');
    await user.type(box(/Why so many/), 'x');
    expect(box(/Proof/)).toBeVisible();
    await user.type(box(/Count/), '0');
    expect(screen.queryByRole('textbox', { name: /Why|Proof/ })).not.toBeInTheDocument();
    await user.type(box(/Count/), '{Backspace}');
    expect(box(/Why so many/)).toHaveValue('x');
    await user.type(box(/Proof/), 'y');
    expect(await submit()).toHaveLength(3);
  });
});
