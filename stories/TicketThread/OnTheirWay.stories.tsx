import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { TicketError, TicketThread } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { arabic } from '../support/arabic.js';
import { loadBackend, type SupportParameters } from '../support/backend.js';
import { log, pick, screenshot } from '../support/files.js';
import { down } from '../support/seeds.js';
import { expectShown } from '../support/shows.js';
import { withSupport } from '../support/withSupport.js';

/** Answers from the press on Send until they have arrived: each is in its place at once, and says truthfully where it is. */
const meta = {
  title: 'TicketThread/OnTheirWay',
  component: TicketThread,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { ticketId: 'ticket-1064', onBack: fn(), onCreate: fn() },
} satisfies Meta<typeof TicketThread>;

export default meta;
type Story = StoryObj<typeof meta>;
type Context = Parameters<NonNullable<Story['play']>>[0];

const words = 'Yes, please replace it.';

/** @returns What can be found in the message. */
async function send({ canvas, userEvent }: Context, text = words, { field = 'Your reply', press = 'Send' } = {}) {
  await userEvent.type(await canvas.findByRole('textbox', { name: field }), text);
  await userEvent.click(canvas.getByRole('button', { name: press }));
  const article = (await canvas.findByText(text, { selector: 'article *' })).closest('article');
  if (!article) throw new Error('The answer stands in no message');
  return within(article);
}

const whichReplies = (
  reply: NonNullable<ReturnType<NonNullable<SupportParameters['backend']>>['faults']>['reply'],
  more: object = {},
) => ({ support: { backend: () => ({ faults: { reply }, ...more }) } });

/** On its way; the field is free for the next one, which goes after it. */
export const Sending: Story = {
  parameters: whichReplies('never'),
  play: async (context) => {
    await expectShown(await send(context), 'Sending…');
    await expectShown(await send(context, 'At any time of day.'), 'Waits for the one before it.');
    await expect(context.canvas.getByRole('textbox', { name: 'Your reply' })).toHaveFocus();
  },
};

/** With its files, by name and size. */
export const WithFiles: Story = {
  parameters: whichReplies('never', { capabilities: { attachments: 'with-message' as const } }),
  play: async (context) => {
    const { canvas, canvasElement } = context;
    await canvas.findByRole('textbox', { name: 'Your reply' });
    await pick(canvasElement, screenshot(), log());
    await canvas.findByRole('button', { name: 'Remove error.log' });
    await waitFor(() => expect(canvas.queryByRole('progressbar')).toBeNull());
    const answer = await send(context);
    await expect(await answer.findByRole('list', { name: '2 files' })).toHaveTextContent('error.log');
  },
};

const busy = new TicketError('rate_limited', undefined, { retryAfter: 40 });

/** The server has asked for a pause: it says when it goes on, and what can be done until then. */
export const AsksToWait: Story = {
  parameters: whichReplies(busy),
  play: async (context) => {
    const answer = await send(context);
    await expectShown(answer, /^The server asks to wait\. Next try in \d+ seconds\.$/);
    await expect(answer.getByRole('button', { name: 'Try now' })).toBeVisible();
  },
};

export const AsksToWaitDark: Story = { ...AsksToWait, globals: { theme: 'dark' } };

/** The session of the page has ended. */
export const SignedOut: Story = {
  parameters: whichReplies('unauthorized'),
  play: async (context) => {
    await expectShown(await send(context), 'You are signed out. It goes on when you have signed in again.');
  },
};

/** Refused: why, and every way on. */
export const Refused: Story = {
  parameters: whichReplies(new TicketError('invalid', undefined, { fields: { body: 'has a card number in it' } })),
  play: async (context) => {
    const answer = await send(context);
    await expectShown(answer, 'Not sent. The server did not accept this: has a card number in it');
    for (const name of ['Send again', 'Change', 'Throw away', 'Copy the text'])
      await expect(answer.getByRole('button', { name })).toBeVisible();
  },
};

export const RefusedDark: Story = { ...Refused, globals: { theme: 'dark' } };

/** "Throw away" asks first. */
export const ThrowAway: Story = {
  parameters: Refused.parameters ?? {},
  play: async (context) => {
    const answer = await send(context);
    await context.userEvent.click(await answer.findByRole('button', { name: 'Throw away' }));
    await expect(answer.getByRole('button', { name: 'Keep' })).toHaveFocus();
  },
};

/** "Change" puts it back into the field, before what is being written there. */
export const TakenBack: Story = {
  parameters: Refused.parameters ?? {},
  play: async (context) => {
    const { canvas, userEvent } = context;
    const answer = await send(context);
    const field = canvas.getByRole('textbox', { name: 'Your reply' });
    await userEvent.type(field, 'And one more thing.');
    await userEvent.click(await answer.findByRole('button', { name: 'Change' }));
    await expect(field).toHaveValue(`${words}\n\nAnd one more thing.`);
  },
};

/** The request was closed meanwhile: it is opened again and sent by one press, or the words go into a new one. */
export const TooLate: Story = {
  parameters: whichReplies('conflict'),
  play: async (context) => {
    const answer = await send(context);
    await expectShown(answer, /^Not sent\. The request has changed meanwhile/);
    await expect(answer.getByRole('button', { name: 'New request with this text' })).toBeVisible();
  },
};

/** The server is down: it is tried again by itself before anybody is bothered. */
export const Unavailable: Story = {
  parameters: whichReplies(down()),
  play: async (context) => {
    const answer = await send(context);
    await expectShown(answer, /Next try in \d+ seconds?\.$/);
  },
};

export const Russian: Story = {
  globals: { language: 'ru' },
  parameters: Refused.parameters ?? {},
  play: async (context) => {
    const answer = await send(context, 'Да, замените, пожалуйста.', { field: ru.thread.reply, press: ru.thread.send });
    await expectShown(answer, /^Не отправлено\./);
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  args: { ticketId: 'ticket-1067' },
  parameters: whichReplies(busy),
  play: async (context) => {
    const { thread = {}, outbox = {} } = arabic;
    const field = thread.reply ?? 'Your reply';
    const answer = await send(context, 'نعم، استبدلوه من فضلكم.', { field, press: thread.send ?? 'Send' });
    await expect(await answer.findByRole('button', { name: outbox.tryNow ?? '' })).toBeVisible();
  },
};
