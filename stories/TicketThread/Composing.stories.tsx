import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { TicketError, TicketThread } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { arabic } from '../support/arabic.js';
import { backendOf, loadBackend } from '../support/backend.js';
import { withDesk } from '../support/seeds.js';
import { expectShown } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** What helps with an answer while it is written: marks, quotes, pasted logs, who is writing, and closing with the last word. */
const meta = {
  title: 'TicketThread/Composing',
  component: TicketThread,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { ticketId: 'ticket-1064', onBack: fn(), onCreate: fn() },
} satisfies Meta<typeof TicketThread>;

export default meta;
type Story = StoryObj<typeof meta>;
type Context = Parameters<NonNullable<Story['play']>>[0];

async function write({ canvas, userEvent }: Context, text: string, name = 'Your reply') {
  const field = await canvas.findByRole<HTMLTextAreaElement>('textbox', { name });
  await canvas.findByRole('toolbar');
  await userEvent.type(field, text);
  return field;
}

/** What is selected becomes code, by the bar or by its key. */
export const Code: Story = {
  play: async (context) => {
    const field = await write(context, 'The command was systemctl restart nginx');
    field.setSelectionRange(16, 40);
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Code' }));
    await expect(field).toHaveValue('The command was `systemctl restart nginx`');
    await expect(field).toHaveFocus();
  },
};

/** Each selected line is a point of a list. */
export const List: Story = {
  play: async (context) => {
    const field = await write(context, 'Restarted it{Enter}Waited an hour{Enter}Looked at the log');
    field.setSelectionRange(0, field.value.length);
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'List' }));
    await expect(field).toHaveValue('- Restarted it\n- Waited an hour\n- Looked at the log');
  },
};

/** A message as a quote, with the name of who wrote it. */
export const QuotedMessage: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('toolbar');
    const quotes = await canvas.findAllByRole('button', { name: 'Quote' });
    // The last one is the bar's.
    await userEvent.click(quotes.at(-2) as HTMLElement);
    const field = canvas.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
    await expect(field.value).toMatch(/ wrote:\n> /);
    await expect(field).toHaveFocus();
  },
};

const log = [
  '2026-03-01T09:30:12Z web-1 nginx: 502 upstream timed out',
  '2026-03-01T09:30:14Z web-1 nginx: 502 upstream timed out',
  '2026-03-01T09:30:19Z web-1 nginx: 502 upstream timed out',
  '2026-03-01T09:31:02Z web-1 php-fpm: server reached pm.max_children',
].join('\n');

/** A pasted log is offered to stand letter by letter. */
export const PastedLog: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await write(context, 'This stands in the log:{Enter}');
    await userEvent.paste(log);
    await expectShown(canvas, 'This looks like a log or code.');
    await expect(canvas.getByRole('button', { name: 'Format as code' })).toBeVisible();
  },
};

export const PastedLogDark: Story = { ...PastedLog, globals: { theme: 'dark' } };

/** The field grows with its words, and no further than half of what is visible. */
export const Grown: Story = {
  play: async (context) => {
    const field = await write(context, 'One');
    const { clientHeight: low } = field;
    await context.userEvent.click(field);
    await context.userEvent.paste(`\n${'Another line of it.\n'.repeat(60)}`);
    await waitFor(() => expect(field.clientHeight).toBeGreaterThan(low));
    await expect(field.getBoundingClientRect().height).toBeLessThanOrEqual(innerHeight / 2 + 1);
  },
};

/** A member of staff is writing at this moment. */
export const SomebodyWrites: Story = {
  play: async (context) => {
    await write(context, 'Is there any news?');
    backendOf(context).staff.typing('ticket-1064', { name: 'Marta' });
    await expectShown(context.canvas, 'Marta is writing');
  },
};

export const SomebodyWritesDark: Story = { ...SomebodyWrites, globals: { theme: 'dark' } };

/** Nobody is there: whoever writes is told when somebody is. */
export const StaffIsAway: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => {
        const day = ((new Date().getUTCDay() + 2) % 7) + 1;
        return withDesk(stage, { hours: { timeZone: 'UTC', week: [{ day, from: '09:00', to: '18:00' }] } });
      },
    },
  },
  play: async (context) => {
    await write(context, 'Is there any news?');
    await expectShown(context.canvas, /^Nobody is at the desk right now\. Your reply waits for them: /);
  },
};

/** The last word: the request is closed with it. */
export const ReplyAndClose: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await write(context, 'It works again, thank you.');
    await userEvent.click(canvas.getByRole('button', { name: 'Reply and close' }));
    await expectShown(canvas, 'It works again, thank you.', 'This request is closed');
  },
};

/** The answer has gone, the closing has not: both are said. */
export const StillOpen: Story = {
  parameters: { support: { backend: () => ({ faults: { closeTicket: new TicketError('conflict') } }) } },
  play: async (context) => {
    const { canvas, userEvent } = context;
    await write(context, 'It works again, thank you.');
    await userEvent.click(canvas.getByRole('button', { name: 'Reply and close' }));
    await expectShown(canvas, 'Your reply is sent, but the request is still open.');
  },
};

export const StillOpenDark: Story = { ...StillOpen, globals: { theme: 'dark' } };

/** Files are held over the thread: they may be let go of anywhere. */
export const Dropping: Story = {
  play: async (context) => {
    const { canvas } = context;
    await write(context, 'This is the log:');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'error.log', { type: 'text/plain' }));
    const heading = await canvas.findByRole('heading', { level: 2 });
    heading.dispatchEvent(new DragEvent('dragenter', { bubbles: true, cancelable: true, dataTransfer }));
    await expectShown(canvas, 'Drop the files here to attach them');
  },
};

export const DroppingDark: Story = { ...Dropping, globals: { theme: 'dark' } };

/** What the host brings for those who write: ready answers, for one. */
export const HostTools: Story = {
  parameters: {
    support: {
      provider: {
        components: {
          ComposerTools: ({ insert }: { insert: (text: string) => void }) => (
            <button
              type="button"
              style={{ minBlockSize: 28, border: '1px solid', background: 'none', color: 'inherit', font: 'inherit' }}
              onClick={() => insert('Thank you, that solved it.')}
            >
              Ready answers
            </button>
          ),
        },
      },
    },
  },
  play: async (context) => {
    const field = await write(context, 'Hello. ');
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Ready answers' }));
    await expect(field).toHaveValue('Hello. Thank you, that solved it.');
  },
};

/** Russian, on a phone. */
export const Russian: Story = {
  globals: { language: 'ru', viewport: { value: 'phone' } },
  play: async (context) => {
    await write(context, 'Да, замените, пожалуйста.', ru.thread.reply);
    backendOf(context).staff.typing('ticket-1064', { name: 'Марта' });
    await expectShown(context.canvas, 'Марта пишет ответ');
  },
};

/** Arabic. */
export const Arabic: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  args: { ticketId: 'ticket-1067' },
  play: async (context) => {
    const words = arabic.composer;
    await context.canvas.findByRole('toolbar', { name: words?.formatting ?? '' });
    backendOf(context).staff.typing('ticket-1067', { name: 'مارتا' });
    await expect(await context.canvas.findByRole('button', { name: words?.sendAndClose ?? '' })).toBeVisible();
  },
};
