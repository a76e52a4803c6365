import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { SupportDesk } from 'ticketdock';
import { backendOf, loadBackend } from '../support/backend.js';
import { down } from '../support/seeds.js';
import { likeBillmanager, likeRedmine, likeRequestTracker, withoutNumbers } from '../support/realBackends.js';
import { expectShown } from '../support/shows.js';
import { withSupport } from '../support/withSupport.js';

/** The same desk over backends that can less: what they lack is not drawn, and nothing is promised in its place. */
const meta = {
  title: 'SupportDesk/Backends',
  component: SupportDesk,
  loaders: [loadBackend],
  decorators: [withSupport],
} satisfies Meta<typeof SupportDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

const requestTracker = { support: { backend: likeRequestTracker, adapt: withoutNumbers } };
const redmine = { support: { backend: likeRedmine, adapt: withoutNumbers } };
const billmanager = { support: { backend: likeBillmanager, adapt: withoutNumbers } };

/** Subjects are searched, nobody counts, staff have no names, and the text comes as HTML. */
export const LikeRequestTracker: Story = {
  args: { defaultView: { name: 'ticket', id: 'ticket-1067' } },
  parameters: requestTracker,
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'No SSH access to the server web-1', /sshd refused to start/, '8 requests shown');
    await expect(canvas.getByRole('searchbox', { name: 'Search by subject' })).toBeVisible();
    await expect(canvas.queryByRole('checkbox', { name: 'Unread' })).toBeNull();
    await expect(canvasElement.querySelector('.tkd-chip-count')).toBeNull();
  },
};

/** Its form: no services. */
export const LikeRequestTrackerNew: Story = {
  args: { defaultView: { name: 'new', prefill: { serviceId: 'vps-web' } } },
  parameters: requestTracker,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Subject' })).toBeVisible();
    await expect(canvas.queryByRole('combobox', { name: /Service/ })).toBeNull();
  },
};

/** Closed is closed: a new request continues it. The statuses have the backend's words. */
export const LikeRedmine: Story = {
  args: { defaultView: { name: 'ticket', id: 'ticket-1052' } },
  parameters: redmine,
  play: async ({ canvas, userEvent }) => {
    await expectShown(canvas, 'This request is closed', 'If there is more to solve, create a new request.', 'Feedback');
    await userEvent.click(canvas.getByRole('button', { name: 'Create a new request' }));
    await expect(await canvas.findByRole('textbox', { name: 'Subject' })).not.toHaveValue('');
    await expect(canvas.queryByRole('combobox', { name: /Service/ })).toBeNull();
  },
};

/** Nothing opens a closed one again: it asks first. One order and one department need no choice. */
export const LikeBillmanager: Story = {
  args: { defaultView: { name: 'ticket', id: 'ticket-1066' } },
  parameters: billmanager,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Close the request' }));
    await expectShown(canvas, 'A closed request cannot be opened again.', 'Close for good');
    await expect(canvas.queryByRole('combobox', { name: 'Order' })).toBeNull();
  },
};

/** Its form: a subject, a service, a message, files. */
export const LikeBillmanagerNew: Story = {
  args: { defaultView: { name: 'new' } },
  parameters: billmanager,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox', { name: /Service/ })).toBeVisible();
    await expect(canvas.queryByRole('combobox', { name: /Department/ })).toBeNull();
    await expect(canvas.queryByRole('radio', { name: 'High' })).toBeNull();
  },
};

const fromTheSecondOn = ({ count }: { count: number }) => (count > 1 ? down() : undefined);

/** The backend has gone while a request was open: everything is still here, and says that it may be old. */
export const GoneMeanwhile: Story = {
  args: { defaultView: { name: 'ticket', id: 'ticket-1067' } },
  parameters: {
    support: {
      backend: () => ({
        faults: { listTickets: fromTheSecondOn, getTicket: fromTheSecondOn, listMessages: fromTheSecondOn },
      }),
    },
  },
  play: async ({ canvas, loaded }) => {
    await expectShown(canvas, /sshd refused to start/);
    backendOf({ loaded }).staff.reset();
    await waitFor(async () => expect(canvas.getAllByText(/This may be out of date/)).toHaveLength(2));
    await expectShown(canvas, /sshd refused to start/, 'The shop answers slowly since noon');
  },
};
