import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { SupportDesk, type SupportView } from 'ticketdock';
import { loadBackend } from '../support/backend.js';
import { withTickets } from '../support/seeds.js';
import { expectShown, shows } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** The whole flow in every layout: two panes where there is room, one view at a time where there is not. */
const meta = {
  title: 'SupportDesk/Views',
  component: SupportDesk,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { onViewChange: fn() },
  argTypes: { view: { control: 'object' }, defaultView: { control: 'object' } },
} satisfies Meta<typeof SupportDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

const ticket: SupportView = { name: 'ticket', id: 'ticket-1067' };
const newOne: SupportView = { name: 'new', prefill: { serviceId: 'vps-web' } };

const tablet = { globals: { viewport: { value: 'tablet' } }, parameters: { stage: { width: 720 } } };
const phone = { globals: { viewport: { value: 'phone' } }, parameters: { stage: { width: 360 } } };
const drawer = { globals: { viewport: { value: 'drawer' } }, parameters: { stage: { width: 320 } } };

async function expectOnlyList({ canvas }: Parameters<NonNullable<Story['play']>>[0]) {
  await expectShown(canvas, 'Requests', 'No SSH access to the server web-1');
  await expect(canvas.queryByText('Choose a request')).not.toBeVisible();
}

async function expectOnlyForm({ canvas }: Parameters<NonNullable<Story['play']>>[0]) {
  await expect(await canvas.findByRole('heading', { name: 'New request' })).toBeVisible();
  await expect(await canvas.findByRole('combobox', { name: /Service/ })).toHaveTextContent('VPS web-1');
  await expect(canvas.queryByRole('search')).toBeNull();
}

async function expectOnlyThread({ canvas }: Parameters<NonNullable<Story['play']>>[0]) {
  await expect(await canvas.findByRole('heading', { name: 'No SSH access to the server web-1' })).toBeVisible();
  await expect(canvas.getByRole('button', { name: 'All requests' })).toBeVisible();
  await expect(canvas.queryByRole('search')).toBeNull();
}

/** Wide: the list, and room for what is chosen. */
export const List: Story = { play: shows('Requests', 'No SSH access to the server web-1', 'Choose a request') };

/** Wide: a request beside the list; its row is marked. */
export const Ticket: Story = {
  args: { defaultView: ticket },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'No SSH access to the server web-1' })).toBeVisible();
    const row = await canvas.findByRole('button', { name: /^No SSH access to the server web-1, Answered/ });
    await expect(row).toHaveAttribute('aria-current', 'true');
  },
};

/** Wide: the form beside the list. */
export const New: Story = {
  args: { defaultView: newOne },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'New request' })).toBeVisible();
    await expect(canvas.getByRole('search')).toBeVisible();
  },
};

/** A tablet: one view at a time. */
export const TabletList: Story = { ...tablet, play: expectOnlyList };

/** A tablet: the thread in the list's place, with the way back. */
export const TabletTicket: Story = { ...tablet, args: { defaultView: ticket }, play: expectOnlyThread };

/** A phone: the list. */
export const PhoneList: Story = { ...phone, play: expectOnlyList };

/** A phone: the form. */
export const PhoneNew: Story = { ...phone, args: { defaultView: newOne }, play: expectOnlyForm };

/** A phone: the thread. */
export const PhoneTicket: Story = { ...phone, args: { defaultView: ticket }, play: expectOnlyThread };

/** A drawer: the list. */
export const DrawerList: Story = { ...drawer, play: expectOnlyList };

/** A drawer: the form. */
export const DrawerNew: Story = { ...drawer, args: { defaultView: newOne }, play: expectOnlyForm };

/** A drawer: the thread. */
export const DrawerTicket: Story = { ...drawer, args: { defaultView: ticket }, play: expectOnlyThread };

/** There and back with the keyboard: the focus goes into the thread, and back to the row it came from. */
export const ThereAndBack: Story = {
  ...phone,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^The shop answers slowly since noon/ }));
    const heading = await canvas.findByRole('heading', { name: 'The shop answers slowly since noon' });
    await expect(heading).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'All requests' }));
    await expect(await canvas.findByRole('button', { name: /^The shop answers slowly since noon/ })).toHaveFocus();
  },
};

function addressOf(view: SupportView): string {
  if (view.name === 'list') return '/support';
  return view.name === 'new' ? '/support/new' : `/support/${view.id}`;
}

function Controlled() {
  const [view, setView] = useState<SupportView>({ name: 'list' });
  return (
    <>
      <p>
        <output aria-label="Address">{addressOf(view)}</output>
      </p>
      <SupportDesk view={view} onViewChange={setView} />
    </>
  );
}

/** The host keeps the view, e.g. in the address of the page. */
export const ControlledView: Story = {
  render: () => <Controlled />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^The shop answers slowly since noon/ }));
    await expect(await canvas.findByLabelText('Address')).toHaveTextContent('/support/ticket-1066');
    await expect(await canvas.findByRole('heading', { name: 'The shop answers slowly since noon' })).toBeVisible();
  },
};

/** A customer who comes for the first time. */
export const FirstUse: Story = {
  parameters: { support: { backend: (stage: Stage) => withTickets(stage, []) } },
  play: shows('No requests yet', 'Create'),
};
