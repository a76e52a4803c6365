import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useRef } from 'react';
import { expect, fn, within } from 'storybook/test';
import { TicketError, TicketList, type TicketListProps } from 'ticketdock';
import { useCreateTicket, useOutbox } from 'ticketdock/hooks';
import { ru } from 'ticketdock/locales/ru';
import { loadBackend } from '../support/backend.js';
import { expectShown } from '../support/shows.js';
import { withSupport } from '../support/withSupport.js';

const request = { subject: 'Disk is full on web-1', body: 'Since 09:30: no space left', departmentId: 'technical' };

/** The list beside a form that has sent a request, and a thread that has sent an answer. */
function ListBesideSending(props: TicketListProps) {
  const create = useCreateTicket();
  const { reply } = useOutbox();
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    void create.run(request).catch(() => undefined);
    void reply('ticket-1064', { body: 'Yes, please replace it.' });
  });
  return <TicketList {...props} />;
}

/** What was sent and has not arrived: requests stand above the others and are none of them, answers are told in their row. */
const meta = {
  title: 'TicketList/Waiting',
  component: TicketList,
  render: (args) => <ListBesideSending {...args} />,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { onSelect: fn(), onCreate: fn() },
} satisfies Meta<typeof TicketList>;

export default meta;
type Story = StoryObj<typeof meta>;

const faults = (fault: 'forbidden' | TicketError) => ({
  support: { backend: () => ({ faults: { createTicket: fault, reply: fault } }) },
});

/** They go on by themselves. */
export const GoesOn: Story = {
  parameters: faults(new TicketError('rate_limited', undefined, { retryAfter: 40 })),
  play: async ({ canvas }) => {
    const list = within(await canvas.findByRole('list', { name: '1 request not sent yet' }));
    await expectShown(list, request.subject, /^The server asks to wait\./);
    await expect(list.getByRole('button', { name: 'Try now' })).toBeVisible();
    await expectShown(canvas, '1 answer not sent yet');
  },
};

export const GoesOnDark: Story = { ...GoesOn, globals: { theme: 'dark' } };

/** They need somebody's hand. */
export const NeedsAHand: Story = {
  parameters: faults('forbidden'),
  play: async ({ canvas }) => {
    const list = within(await canvas.findByRole('list', { name: '1 request not sent yet' }));
    await expectShown(list, 'Not sent. You are not allowed to do this.');
    for (const name of ['Send again', 'Change', 'Throw away', 'Copy the text'])
      await expect(list.getByRole('button', { name })).toBeVisible();
  },
};

export const Russian: Story = {
  globals: { language: 'ru' },
  parameters: faults('forbidden'),
  play: async ({ canvas }) => {
    await expectShown(canvas, request.subject, `${ru.outbox.failed} ${ru.errors.forbidden}`);
    await expectShown(canvas, ru.list.answersWaiting(1));
  },
};
