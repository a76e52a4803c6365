import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { TicketThread } from 'ticketdock';
import { loadBackend } from '../support/backend.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';
import { actsOn, ratedBy } from './actsSeed.js';

/** What a customer can do with a request besides answering. */
const meta = {
  title: 'TicketThread/Acts',
  component: TicketThread,
  loaders: [loadBackend],
  decorators: [withSupport],
  parameters: { support: { backend: (stage: Stage) => actsOn(stage) } },
  args: { ticketId: 'acts', onBack: fn(), onCreate: fn(), onOpenTicket: fn() },
} satisfies Meta<typeof TicketThread>;

export default meta;
type Story = StoryObj<typeof meta>;

const slowly = { timeout: 10_000 };

/** The dialog is there, and has faded in. */
async function comes() {
  const dialog = await screen.findByRole('dialog', {}, slowly);
  await waitFor(() => expect(dialog).toBeVisible());
}

/** Opens the menu in the head, whatever the language. */
const openMenu: NonNullable<Story['play']> = async ({ canvas, canvasElement, userEvent }) => {
  await canvas.findByRole('list', { name: /Messages|Сообщения|الرسائل/ }, slowly);
  const button = canvasElement.querySelector<HTMLElement>('.tkd-thread-actions [aria-haspopup=menu]');
  await userEvent.click(button as HTMLElement);
  await screen.findByRole('menu', {}, slowly);
};

const choose = (name: RegExp): NonNullable<Story['play']> =>
  async function play(context) {
    await openMenu(context);
    await context.userEvent.click(screen.getByRole('menuitem', { name }));
    await comes();
  };

/** Everything that this backend has, in one menu. */
export const Menu: Story = {
  play: async (context) => {
    await openMenu(context);
    await expect(screen.getByRole('menuitemcheckbox')).toBeChecked();
    await waitFor(() => expect(screen.getAllByRole('menuitem')[0]).toHaveFocus());
  },
};

/** A backend that can do nothing of it: printing and saving are left. */
export const MenuOfASmallBackend: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => ({
        ...actsOn(stage),
        without: [
          'changeTicket' as const,
          'setParticipants' as const,
          'setMuted' as const,
          'rate' as const,
          'editMessage' as const,
          'deleteMessage' as const,
          'retractMessage' as const,
          'closeTicket' as const,
          'listRevisions' as const,
        ],
      }),
    },
  },
  play: async (context) => {
    await openMenu(context);
    await expect(screen.getAllByRole('menuitem')).toHaveLength(3);
    await expect(context.canvas.queryByRole('button', { name: /^(Edit|Helpful)$/ })).toBeNull();
  },
};

/** The desk wants to know why. */
export const CloseWithReason: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByRole('list', { name: /Messages|Сообщения|الرسائل/ }, slowly);
    const [, close] = canvasElement.querySelectorAll<HTMLElement>('.tkd-thread-actions > button');
    await userEvent.click(close as HTMLElement);
    const dialog = within(await screen.findByRole('dialog', {}, slowly));
    await userEvent.click(dialog.getAllByRole('radio')[0] as HTMLElement);
    await expect(dialog.getAllByRole('radio')[0]).toBeChecked();
  },
};

/** Another department or priority. */
export const ChangeDepartment: Story = { play: choose(/department|отдел|القسم/i) };

/** Who gets copies: two do. */
export const Participants: Story = {
  parameters: {
    support: { backend: (stage: Stage) => actsOn(stage, { participants: ['boss@example.com', 'admin@example.org'] }) },
  },
  play: choose(/copies|копии|نسخ/i),
};

/** Somebody is added whose address was mistyped. */
export const WrongAddress: Story = {
  play: async (context) => {
    await choose(/copies|копии|نسخ/i)(context);
    const dialog = within(screen.getByRole('dialog'));
    await context.userEvent.type(dialog.getByRole('textbox'), 'boss@example');
    await context.userEvent.keyboard('{Enter}');
    await expect(dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  },
};

/** No mail about this request: said in words in its head. */
export const Muted: Story = {
  play: async (context) => {
    await openMenu(context);
    await context.userEvent.click(screen.getByRole('menuitemcheckbox'));
    await openMenu(context);
    await waitFor(() => expect(screen.getByRole('menuitemcheckbox')).not.toBeChecked());
    await context.userEvent.keyboard('{Escape}');
  },
};

/** A closed request: until when it can be opened again, what it goes on with, and the question how the help was. */
export const Closed: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => ({
        ...actsOn(stage, { status: 'closed', followUpOf: 'earlier' }),
        reopenWindow: 7 * 24 * 3_600_000,
        capabilities: { replyReopens: false },
      }),
    },
  },
  play: async ({ canvas, userEvent }) => {
    const choices = await canvas.findAllByRole('radio', {}, slowly);
    await userEvent.click(choices[3] as HTMLElement);
    await expect(choices[3]).toBeChecked();
  },
};

/** It was rated: that can be changed. */
export const Rated: Story = {
  parameters: {
    support: { backend: (stage: Stage) => actsOn(stage, { status: 'closed', rating: ratedBy(stage) }) },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Quick and friendly|Быстро и вежливо|سريع ولطيف/, {}, slowly)).toBeVisible();
  },
};

/** All pages of a long thread are on their way into a file; this line is slow. */
export const Exporting: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => ({
        ...actsOn(stage, {
          thread: Array.from({ length: 350 }, (_, index) => ({
            id: `m${index}`,
            from: index % 2 ? ('staff' as const) : ('customer' as const),
            body: `Message ${index}`,
          })),
        }),
        faults: { listMessages: ({ count }: { count: number }) => (count > 2 ? ('never' as const) : undefined) },
      }),
    },
  },
  play: async (context) => {
    await choose(/JSON/)(context);
    await expect(await screen.findByRole('progressbar')).toBeVisible();
  },
};
