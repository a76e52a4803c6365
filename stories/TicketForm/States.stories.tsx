import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { TicketError, TicketForm } from 'ticketdock';
import { loadBackend } from '../support/backend.js';
import { down, withDesk } from '../support/seeds.js';
import { expectShown, shows } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** What can stand in the way of a request, and that nothing typed is lost by it. */
const meta = {
  title: 'TicketForm/States',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: {
    onOpen: fn(),
    prefill: {
      subject: 'No SSH access to the server web-1',
      body: 'Since 08:40 nobody can log in to 203.0.113.24.',
      departmentId: 'technical',
    },
  },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const pressSend: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Send' }));
};

const words = 'Since 08:40 nobody can log in to 203.0.113.24.';

/** Send on an empty form: each field says how to mend it, and the first of them has the focus. */
export const NotFilledIn: Story = {
  args: { prefill: undefined },
  play: async (context) => {
    const { canvas } = context;
    await pressSend(context);
    await expectShown(
      canvas,
      'Write in a few words what it is about.',
      'Choose the department that fits best.',
      'Describe the problem or the question.',
    );
    await expect(canvas.getByRole('textbox', { name: 'Subject' })).toHaveFocus();
  },
};

/** Refused by the server: its reasons stand at their fields, and what has no field here stands over Send. */
export const FieldsRefused: Story = {
  parameters: {
    support: {
      backend: () => ({
        faults: {
          createTicket: new TicketError('invalid', undefined, {
            fields: {
              subject: 'must name a server',
              departmentId: 'is closed on Sundays',
              attachments: 'one is infected',
              contractId: 'has ended',
            },
          }),
        },
      }),
    },
  },
  play: async (context) => {
    await pressSend(context);
    await expectShown(
      context.canvas,
      'The server did not accept this: must name a server',
      'The server did not accept this: is closed on Sundays',
      'The server did not accept this: one is infected',
      'contractId: has ended',
    );
  },
};

/** On its way: the button keeps its place and says so. */
export const Sending: Story = {
  parameters: { support: { backend: () => ({ faults: { createTicket: 'never' as const } }) } },
  play: async (context) => {
    await pressSend(context);
    await expect(await context.canvas.findByRole('button', { name: 'Sending…' })).toHaveAttribute('aria-disabled');
  },
};

/** Its answer was lost and the backend cannot tell a repetition: look first, then send again. */
export const MaybeSent: Story = {
  parameters: { support: { backend: () => ({ faults: { createTicket: 'conflict' as const } }) } },
  play: async (context) => {
    await pressSend(context);
    await expectShown(context.canvas, 'This request may have been sent already.', 'Send again');
  },
};

/** No way to the server: it is tried again by itself, and what was typed is still there. */
export const NetworkFailure: Story = {
  parameters: {
    support: {
      backend: () => ({ faults: { createTicket: 'network' as const } }),
    },
  },
  play: async (context) => {
    const { canvas } = context;
    await pressSend(context);
    await expectShown(canvas, /^Not sent yet\. Next try in \d+ seconds?\.$/, 'Try now', 'Change');
    await expect(canvas.getByRole('textbox', { name: 'Message' })).toHaveValue(words);
  },
};

/** Refused for good: why, and another way to reach the desk. */
export const Refused: Story = {
  parameters: {
    support: {
      backend: () => ({ faults: { createTicket: 'forbidden' as const } }),
      provider: { contact: { email: 'help@northhost.example' } },
    },
  },
  play: async (context) => {
    const { canvas } = context;
    await pressSend(context);
    await expectShown(canvas, /Your text and files are still here/, 'Send again', 'Copy the text');
    await expect(canvas.getByRole('link', { name: /help@northhost\.example/ })).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Message' })).toHaveValue(words);
  },
};

/** Too busy: the server says for how long. */
export const TooManyAttempts: Story = {
  parameters: {
    support: {
      backend: () => ({
        faults: { createTicket: new TicketError('rate_limited', undefined, { retryAfter: 30 }) },
      }),
    },
  },
  play: async (context) => {
    await pressSend(context);
    await expectShown(context.canvas, /^The server asks to wait\. Next try in \d+ seconds\.$/);
  },
};

/** The services could not be loaded: the request can be sent without one. */
export const ServicesFailed: Story = {
  parameters: { support: { backend: () => ({ faults: { listServices: down() } }) } },
  play: shows(/Your services could not be loaded/, 'Try again'),
};

/** The desk is on its way: the form's shape. After 15 seconds without an answer it is told. */
export const Loading: Story = {
  parameters: { support: { backend: () => ({ faults: { loadDesk: 'never' as const } }) } },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('Loading…');
    await expect(canvasElement.querySelector('.tkd-form[aria-busy]')).toBeVisible();
  },
};

/** The desk could not be loaded. */
export const DeskFailed: Story = {
  parameters: {
    support: {
      backend: () => ({ faults: { loadDesk: down() } }),
      provider: { contact: { email: 'help@northhost.example' } },
    },
  },
  play: shows(/The server is not available/, 'Your requests are safe on the server.', 'Try again'),
};

/** No requests are taken: why, until when, and the other ways to reach the desk. There is no form to fill in vain. */
export const DeskClosed: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) =>
        withDesk(stage, {
          notice: { kind: 'closed', text: 'We are moving to a new building.', until: '2031-03-02T08:00:00Z' },
        }),
    },
  },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'Requests are not taken right now.', /new building/, /Write to support@/, /^Call/);
    await expect(canvas.queryByRole('form')).toBeNull();
  },
};

/** The desk has something to say beforehand. */
export const Notice: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) =>
        withDesk(stage, { notice: { kind: 'info', text: 'On 8 March we answer only urgent requests.' } }),
    },
  },
  play: async ({ canvas }) => {
    await expectShown(canvas, /only urgent requests/);
    await expect(canvas.getByRole('form')).toBeVisible();
  },
};

/** Something is broken right now, and many are about to write about it. */
export const Outage: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) =>
        withDesk(stage, {
          notice: {
            kind: 'warning',
            text: 'Mail is delayed on all servers. We are working on it; there is no need to write.',
            until: '2031-03-02T08:00:00Z',
          },
        }),
    },
  },
  play: shows(/Mail is delayed/),
};
