import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { TicketThread } from 'ticketdock';
import { loadBackend } from '../support/backend.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';
import { actsOn } from './actsSeed.js';

/** What a customer can do with one message: theirs is changed or taken back, an answer is rated. */
const meta = {
  title: 'TicketThread/MessageActs',
  component: TicketThread,
  loaders: [loadBackend],
  decorators: [withSupport],
  parameters: { support: { backend: (stage: Stage) => actsOn(stage) } },
  args: { ticketId: 'acts', onBack: fn(), onCreate: fn() },
} satisfies Meta<typeof TicketThread>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const slowly = { timeout: 10_000 };

/** The dialog is there, and has faded in. */
async function comes() {
  const dialog = await screen.findByRole('dialog', {}, slowly);
  await waitFor(() => expect(dialog).toBeVisible());
}

/** The buttons of a message, whatever the language. */
async function articleOf({ canvas }: Parameters<Play>[0], words: RegExp) {
  const article = (await canvas.findByText(words, {}, slowly)).closest('article') as HTMLElement;
  return within(article);
}

const mine = /Connection refused/;

const menuOf = (words: RegExp, item: number): Play =>
  async function play(context) {
    const article = await articleOf(context, words);
    await context.userEvent.click(article.getByRole('button', { name: /More for|Ещё действия|المزيد/ }));
    const items = await screen.findAllByRole('menuitem', {}, slowly);
    await context.userEvent.click(items.at(item) as HTMLElement);
    await comes();
  };

const edit: Play = async (context) => {
  const article = await articleOf(context, mine);
  await context.userEvent.click(article.getByRole('button', { name: /^(Edit|Изменить|تعديل)$/ }));
  const [field] = await screen.findAllByRole('textbox', { name: /Your message|Ваше сообщение|رسالتك/ }, slowly);
  await waitFor(() => expect(field).toHaveFocus());
};

/** In a field, in its place. */
export const Editing: Story = { play: edit };

/** Left with changes: that is asked about. */
export const DropChanges: Story = {
  play: async (context) => {
    await edit(context);
    await context.userEvent.keyboard('!{Escape}');
    await expect(await context.canvas.findByText(/Drop your changes|Отказаться|هل تتجاهل/)).toBeVisible();
  },
};

/** Not saved: what was typed is still there. */
export const NotSaved: Story = {
  parameters: { support: { backend: (stage: Stage) => ({ ...actsOn(stage), faults: { editMessage: 'conflict' } }) } },
  play: async (context) => {
    await edit(context);
    await context.userEvent.keyboard('!{Control>}{Enter}{/Control}');
    await expect(await context.canvas.findByRole('alert')).toBeVisible();
  },
};

/** How it was before. */
export const Versions: Story = {
  play: async (context) => {
    const article = await articleOf(context, mine);
    await context.userEvent.click(article.getByRole('button', { name: /^(edited|изменено|عُدّلت)/ }));
    await comes();
    await expect(await screen.findByText(/^(It works for me\.|У меня работает\.|يعمل عندي\.)$/)).toBeVisible();
  },
};

/** Asked before a message goes. */
export const Delete: Story = { play: menuOf(mine, -1) };

/** Deleted: its place stays. */
export const Deleted: Story = {
  play: async (context) => {
    await menuOf(mine, -1)(context);
    const [remove] = within(screen.getByRole('dialog')).getAllByRole('button').slice(1);
    await context.userEvent.click(remove as HTMLElement);
    await expect(await context.canvas.findByText(/deleted by its author|удалено автором|حذف/)).toBeVisible();
  },
};

/** The rules have found a password; more can be selected. */
export const Retract: Story = {
  play: async (context) => {
    await menuOf(/Qwerty12/, 0)(context);
    await expect(await screen.findByRole('checkbox', { name: /Qwerty12/ }, slowly)).toBeChecked();
  },
};

/** It is out: what is left to do. */
export const Retracted: Story = {
  play: async (context) => {
    await menuOf(/Qwerty12/, 0)(context);
    await screen.findByRole('checkbox', { name: /Qwerty12/ }, slowly);
    const buttons = within(screen.getByRole('dialog')).getAllByRole('button');
    await context.userEvent.click(buttons.at(-2) as HTMLElement);
    await expect(await screen.findByRole('dialog', { name: /Removed from|убрано|أُزيل/ }, slowly)).toBeInTheDocument();
    await expect(context.canvas.queryByText(/Qwerty12/)).toBeNull();
  },
};

/** An answer was helpful. */
export const Helpful: Story = {
  play: async (context) => {
    const article = await articleOf(context, /certificate|сертификат|الشهادة/);
    await context.userEvent.click(article.getByRole('button', { name: /^(Helpful|Помогло|مفيد)$/ }));
    await expect(await article.findByRole('button', { name: /^(Say more|Пояснить|أضف المزيد)$/ })).toBeVisible();
  },
};
