import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen } from 'storybook/test';
import { TicketForm } from 'ticketdock';
import { makeService } from 'ticketdock/testing';
import { loadBackend } from '../support/backend.js';
import { seedFor, withDesk } from '../support/seeds.js';
import { expectShown, shows } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';
import { caringDepartment } from './caringDepartment.js';

/** A request being written, from the empty form to the confirmation. */
const meta = {
  title: 'TicketForm/Writing',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { onCreated: fn(), onOpen: fn(), onCancel: fn() },
  argTypes: { prefill: { control: 'object' } },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const written = {
  serviceId: 'vps-web',
  departmentId: 'technical',
  priorityId: 'high',
  subject: 'No SSH access to the server web-1',
  body: 'Since 08:40 nobody can log in to 203.0.113.24.\n\nssh: connect to host 203.0.113.24 port 22: Connection refused',
};

/** Nothing is asked for that the customer need not know; the usual priority is chosen. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('form', { name: 'New request' })).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Subject' })).toHaveValue('');
    await expect(canvas.getByRole('radio', { name: 'Normal' })).toBeChecked();
  },
};

/** Opened from a service's page: what the host knows is filled in already. */
export const Prefilled: Story = {
  args: { prefill: written },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Subject' })).toHaveValue(written.subject);
    await expect(await canvas.findByRole('combobox', { name: /Service/ })).toHaveTextContent('VPS web-1');
    await expect(canvas.getByRole('radio', { name: 'High' })).toBeChecked();
  },
};

/** The list of departments: what each is for, and how soon it answers. */
export const DepartmentsOpen: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('combobox', { name: 'Department' }));
    await expect(await screen.findByRole('option', { name: 'Billing' })).toBeVisible();
  },
};

/** Near its limit a text says how much more fits. */
export const NearTheLimit: Story = {
  parameters: {
    support: { backend: (stage: Stage) => withDesk(stage, { limits: { maxBodyLength: 130 } }) },
  },
  args: { prefill: written },
  play: shows(/^\d+ characters left$/),
};

/** Over the limit nothing is cut off: it says by how much, and how to mend it. */
export const OverTheLimit: Story = {
  parameters: {
    support: { backend: (stage: Stage) => withDesk(stage, { limits: { maxBodyLength: 60 } }) },
  },
  args: { prefill: written },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send' }));
    await expectShown(canvas, /too many$/, 'Shorten it: at most 60 characters fit.');
  },
};

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Names as long as backends can make them stay within their fields. */
export const LongNames: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => ({
        seed: {
          ...withDesk(stage, {
            departments: [
              { id: 'one', label: `Department for ${longWord}`, description: longWord, replyTime: 'P3DT4H' },
              { id: 'two', label: 'Other' },
            ],
            priorities: [
              { id: 'low', label: `Can wait until somebody of the ${longWord} has the time for it` },
              { id: 'normal', label: 'Usual', default: true },
            ],
          }).seed,
          services: [makeService({ id: 'long', label: `${longWord}.example`, description: longWord })],
        },
      }),
    },
  },
  args: { prefill: { subject: longWord, serviceId: 'long', departmentId: 'one' } },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('combobox', { name: /Department/ })).toHaveTextContent(longWord);
    await expect(canvasElement.scrollWidth, 'nothing sticks out').toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** A customer who has bought nothing yet is not asked which service it is about. */
export const NoServices: Story = {
  parameters: { support: { backend: (stage: Stage) => ({ seed: { ...seedFor(stage), services: [] } }) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox', { name: 'Department' })).toBeVisible();
    await expect(canvas.queryByRole('combobox', { name: /Service/ })).toBeNull();
  },
};

/** A department's own fields, one of every type. */
export const EveryFieldType: Story = {
  parameters: { support: { backend: (stage: Stage) => withDesk(stage, { departments: [caringDepartment] }) } },
  args: { prefill: { fields: [{ id: 'scope', value: 'one' }] } },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Order number' })).toBeVisible();
    await expect(canvas.getByRole('group', { name: /What is affected/ })).toBeVisible();
    await expect(canvas.getByRole('checkbox', { name: /may restart/ })).toBeVisible();
    await expect(canvasElement.querySelectorAll('[data-field^="fields."]')).toHaveLength(10);
  },
};

/** A field that only one answer asks for appears with that answer. */
export const ConditionalField: Story = {
  parameters: { support: { backend: (stage: Stage) => withDesk(stage, { departments: [caringDepartment] }) } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('radiogroup', { name: 'How many sites' })).toBeVisible();
    await expect(canvas.queryByRole('textbox', { name: /Which site/ })).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: 'Only one' }));
    await expect(await canvas.findByRole('textbox', { name: /Which site/ })).toBeVisible();
  },
};

/** A backend that takes no files, knows no priorities and has one department: nothing is drawn for them. */
export const LeastBackend: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => ({
        ...withDesk(stage, { departments: [{ id: 'all', label: 'Support' }], priorities: [] }),
        capabilities: { attachments: 'none' as const },
        without: ['listServices' as const],
      }),
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Message' })).toBeVisible();
    await expect(canvas.queryByRole('combobox')).toBeNull();
    await expect(canvas.queryByRole('radio')).toBeNull();
    await expect(canvas.queryByRole('button', { name: 'Attach files' })).toBeNull();
  },
};

/** Sent: the number, what happens next, and the two ways on. */
export const Sent: Story = {
  args: { prefill: written },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send' }));
    await expectShown(canvas, /^Request #\d+ is created$/, /goes to anna@flower-workshop\.example/);
    await expect(canvas.getByRole('heading', { name: /is created/ })).toHaveFocus();
    await expect(args.onCreated).toHaveBeenCalledOnce();
  },
};
