import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { TicketForm, type FieldSchema } from 'ticketdock';
import { loadBackend } from '../support/backend.js';
import { withDesk } from '../support/seeds.js';
import { expectShown } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** Each type of field that a department can ask for, required and empty after Send: what it says then. */
const meta = {
  title: 'TicketForm/Fields',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { prefill: { subject: 'No SSH access to the server web-1', body: 'Since 08:40 nobody can log in.' } },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;
type Context = Parameters<NonNullable<Story['play']>>[0];

const asking = (...fields: FieldSchema[]) => ({
  support: {
    backend: (stage: Stage) => withDesk(stage, { departments: [{ id: 'servers', label: 'Servers', fields }] }),
  },
});
const options = (...labels: string[]) => labels.map((label) => ({ id: label, label }));
const help = 'It is at the top of the invoice.';

/** Sends, and sees what is asked for. */
const insists =
  (error: string, find: (canvas: Context['canvas']) => Promise<HTMLElement>): NonNullable<Story['play']> =>
  async ({ canvas, userEvent }) => {
    const field = await find(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expectShown(canvas, error);
    await expect(field).toHaveAccessibleDescription(new RegExp(error));
  };

/** A line of text. */
export const Text: Story = {
  parameters: asking({ id: 'x', label: 'Order number', type: 'text', required: true, help }),
  play: insists('Fill this in.', (canvas) => canvas.findByRole('textbox', { name: 'Order number' })),
};

/** Several lines. */
export const LongText: Story = {
  parameters: asking({ id: 'x', label: 'Log', type: 'textarea', required: true, help: 'The last lines of it.' }),
  play: insists('Fill this in.', (canvas) => canvas.findByRole('textbox', { name: 'Log' })),
};

/** A number, however thousands and fractions are written. */
export const Numeric: Story = {
  parameters: asking({ id: 'x', label: 'Visitors an hour', type: 'number', help: 'Roughly.' }),
  play: async (context) => {
    const field = await context.canvas.findByRole('textbox', { name: /Visitors/ });
    await context.userEvent.type(field, 'many');
    await insists('Write a number, in digits.', async () => field)(context);
  },
};

/** A day. */
export const Day: Story = {
  parameters: asking({ id: 'x', label: 'Since when', type: 'date', required: true }),
  play: insists('Fill this in.', (canvas) => canvas.findByLabelText('Since when')),
};

/** One of a few: all in sight. */
export const Choice: Story = {
  parameters: asking({
    id: 'x',
    label: 'How many sites',
    type: 'choice',
    required: true,
    options: options('One', 'All'),
  }),
  play: insists('Choose one.', (canvas) => canvas.findByRole('radiogroup', { name: 'How many sites' })),
};

/** One of many: a list that opens. */
export const ChoiceOfMany: Story = {
  parameters: asking({
    id: 'x',
    label: 'Control panel',
    type: 'choice',
    required: true,
    options: options('cPanel', 'Plesk', 'ISPmanager', 'HestiaCP', 'None'),
  }),
  play: insists('Choose one.', (canvas) => canvas.findByRole('combobox', { name: 'Control panel' })),
};

/** Several of some. */
export const Choices: Story = {
  parameters: asking({
    id: 'x',
    label: 'What is affected',
    type: 'choices',
    required: true,
    options: options('Web', 'Mail', 'Databases'),
  }),
  play: insists('Choose one.', (canvas) => canvas.findByRole('group', { name: 'What is affected' })),
};

/** A box to tick. */
export const Checkbox: Story = {
  parameters: asking({ id: 'x', label: 'You may restart the server', type: 'checkbox', required: true }),
  play: insists('Tick this to go on.', (canvas) =>
    canvas.findByRole('checkbox', { name: 'You may restart the server' }),
  ),
};

/** A password: covered, in no draft, and in no ticket that is read. */
export const Secret: Story = {
  parameters: asking({
    id: 'x',
    label: 'Root password',
    type: 'secret',
    required: true,
    help: 'Only the administrator sees it.',
  }),
  play: insists('Fill this in.', (canvas) => canvas.findByLabelText('Root password')),
};

/** A type that the kit does not know, and a choice of nothing: they can be answered all the same. */
export const Unknown: Story = {
  parameters: asking(
    { id: 'mood', label: 'How bad is it', type: 'slider' },
    { id: 'plan', label: 'Which plan', type: 'choice', options: [] },
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: /How bad/ }), 'Bad');
    await expect(canvas.getByRole('textbox', { name: /Which plan/ })).toBeVisible();
  },
};

/** What was answered is there again after another department was looked at. */
export const ComesBack: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) =>
        withDesk(stage, {
          departments: [
            { id: 'servers', label: 'Servers', fields: [{ id: 'ip', label: 'Address', type: 'text' }] },
            { id: 'mail', label: 'Mail' },
          ],
        }),
    },
  },
  args: { prefill: { departmentId: 'servers' } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: /Address/ }), '203.0.113.24');
    const page = within(canvasElement.ownerDocument.body);
    for (const name of ['Mail', 'Servers']) {
      await userEvent.click(canvas.getByRole('combobox', { name: 'Department' }));
      await userEvent.click(await page.findByRole('option', { name }));
    }
    await expect(await canvas.findByRole('textbox', { name: /Address/ })).toHaveValue('203.0.113.24');
  },
};
