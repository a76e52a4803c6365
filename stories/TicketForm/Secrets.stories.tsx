import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { TicketForm } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { loadBackend } from '../support/backend.js';
import { withDesk } from '../support/seeds.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

const department = (label: string) => ({
  id: 'servers',
  label: 'Servers',
  fields: [{ id: 'root', label, type: 'secret' }],
});
const withField = { backend: (stage: Stage) => withDesk(stage, { departments: [department('Root password')] }) };
const withoutField = { backend: (stage: Stage) => withDesk(stage, { departments: [{ id: 'all', label: 'Support' }] }) };
const body = 'Nobody can log in to 203.0.113.24 since 08:40.\n\nroot password: Vesna-2024!x';

/** Secrets that somebody writes into the message: noticed, and out of it at one press, which can be taken back. */
const meta = {
  title: 'TicketForm/Secrets',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  parameters: { support: withField },
  args: { prefill: { subject: 'No SSH access to the server web-1', body } },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;
type Context = Parameters<NonNullable<Story['play']>>[0];

const notice = async ({ canvas }: Context, name: string | RegExp = /^Your message contains/) =>
  within(await canvas.findByRole('group', { name }));

const message = ({ canvas }: Context) => canvas.getByRole('textbox', { name: 'Message' });

async function press(context: Context, name: string | RegExp) {
  await context.userEvent.click(await context.canvas.findByRole('button', { name }));
}

/** A department that has a field for it: the password can move there. It is not said again. */
export const Found: Story = {
  play: async (context) => {
    const found = await notice(context, 'Your message contains a password.');
    await expect(found.getByRole('button', { name: 'Move the password to “Root password”' })).toBeVisible();
    await expect(found.queryByText(/Vesna/)).toBeNull();
    await expect(message(context)).toHaveValue(body);
  },
};

/** No field for it: it can be hidden. */
export const FoundWithoutField: Story = {
  parameters: { support: withoutField },
  play: async (context) => {
    const found = await notice(context);
    await expect(found.getByRole('button', { name: 'Hide it' })).toBeVisible();
    await expect(found.queryByRole('button', { name: /^Move/ })).toBeNull();
  },
};

/** Moved: the message says where to look, the field has it, and the way back has the focus. */
export const Moved: Story = {
  play: async (context) => {
    await notice(context);
    await press(context, /^Move the password/);
    await expect(message(context)).toHaveValue(body.replace('Vesna-2024!x', '[see “Root password”]'));
    await expect(context.canvas.getByLabelText(/^Root password/)).toHaveValue('Vesna-2024!x');
    await waitFor(() => expect(context.canvas.getByRole('button', { name: 'Undo' })).toHaveFocus());
  },
};

/** Of several kinds at once: one press hides them all, and a card keeps its last four digits. */
export const Hidden: Story = {
  parameters: { support: withoutField },
  args: {
    prefill: {
      subject: 'The payment fails',
      body: 'My card 4111 1111 1111 1111 is refused.\npanel password: Vesna-2024!x\napi key: abcdef0123456789',
    },
  },
  play: async (context) => {
    await notice(context, 'Your message contains a password, an access key, and payment card details.');
    await press(context, 'Hide them');
    await expect(message(context)).toHaveValue(
      'My card **** **** **** 1111 is refused.\npanel password: [password removed]\napi key: [access key removed]',
    );
  },
};

/** Several, where one of them has a field: the others remain to be hidden. */
export const Several: Story = {
  args: { prefill: { subject: 'No access', body: `${body}\nmysql -u shop -pOsen-2023!y shop` } },
  play: async (context) => {
    await notice(context, 'Your message contains passwords.');
    await press(context, /^Move the password/);
    await expect(
      await context.canvas.findByText('Your message contains a password.', { selector: '[id]' }),
    ).toBeVisible();
    await expect(context.canvas.getByRole('button', { name: 'Undo' })).toBeVisible();
  },
};

/** Taken back: the message is what it was, and the field is empty again. */
export const Undone: Story = {
  play: async (context) => {
    await notice(context);
    await press(context, /^Move the password/);
    await press(context, 'Undo');
    await expect(message(context)).toHaveValue(body);
    await expect(message(context)).toHaveFocus();
    await expect(context.canvas.getByLabelText(/^Root password/)).toHaveValue('');
    await notice(context);
  },
};

/** Waved away: it is gone for this draft. */
export const WavedAway: Story = {
  play: async (context) => {
    await notice(context);
    await press(context, 'It is no secret');
    await expect(context.canvas.queryByRole('group', { name: /^Your message/ })).toBeNull();
    await expect(message(context)).toHaveFocus();
  },
};

/** What is typed in a secret field can be looked at. */
export const Shown: Story = {
  args: { prefill: {} },
  play: async (context) => {
    const field = await context.canvas.findByLabelText(/^Root password/);
    await context.userEvent.type(field, 'Vesna-2024!x');
    await press(context, 'Show “Root password”');
    await expect(field).toHaveAttribute('type', 'text');
    await expect(context.canvasElement.innerHTML).not.toContain('Vesna');
  },
};

/** Dark, on a phone. */
export const DarkPhone: Story = {
  globals: { theme: 'dark', viewport: { value: 'phone' } },
  parameters: { stage: { width: 360 } },
  play: async (context) => {
    await notice(context);
    const card = context.canvasElement.querySelector('.card');
    await expect(card?.scrollWidth).toBe(card?.clientWidth);
  },
};

/** In Russian, both languages at once. */
export const Russian: Story = {
  globals: { language: 'ru' },
  parameters: {
    support: { backend: (stage: Stage) => withDesk(stage, { departments: [department('Пароль root')] }) },
  },
  args: {
    prefill: { subject: 'Не пускает по SSH', body: 'С 08:40 не пускает на 203.0.113.24.\nпароль от root: ромашка77' },
  },
  play: async (context) => {
    await notice(context, ru.secrets.found(ru.secrets.password(1)));
    await press(context, ru.secrets.movePassword('Пароль root'));
    await expect(context.canvas.getByRole('textbox', { name: ru.form.body })).toHaveValue(
      'С 08:40 не пускает на 203.0.113.24.\nпароль от root: [см. поле «Пароль root»]',
    );
  },
};

/** From right to left. */
export const Arabic: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  parameters: {
    support: { backend: (stage: Stage) => withDesk(stage, { departments: [department('كلمة مرور الجذر')] }) },
  },
  play: async (context) => {
    await notice(context, /كلمة مرور/);
  },
};
