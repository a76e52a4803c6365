import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, spyOn, waitFor } from 'storybook/test';
import { clearSupportData, SupportProvider, TicketError, TicketForm } from 'ticketdock';
import { backendOf, loadBackend, type StoryAdapter } from '../support/backend.js';
import { expectShown } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withDesk } from '../support/seeds.js';
import { withSupport } from '../support/withSupport.js';

const storageKey = 'story-kept';

/** The form can be taken from the page and put back, as a reload does. */
const withReload: Decorator = (Story) => <Reloading form={() => <Story />} />;

function Reloading({ form: Form }: { form: () => React.JSX.Element }) {
  const [round, setRound] = useState(0);
  return (
    <>
      <button type="button" hidden data-reload="" onClick={() => setRound(round + 1)}>
        Reload
      </button>
      <Form key={round} />
    </>
  );
}

/** What is typed stays in the browser until it has arrived, and the form says where it is. */
const meta = {
  title: 'TicketForm/Kept',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withReload, withSupport],
  parameters: { support: { provider: { storageKey } } },
  beforeEach: async () => {
    await clearSupportData(storageKey);
    return () => clearSupportData(storageKey);
  },
  args: { onOpen: fn() },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;
type Context = Parameters<NonNullable<Story['play']>>[0];

async function write({ canvas, userEvent }: Context) {
  await userEvent.click(await canvas.findByRole('textbox', { name: 'Subject' }));
  await userEvent.paste('No SSH access to the server web-1');
  await userEvent.click(canvas.getByRole('textbox', { name: /^Message/ }));
  await userEvent.paste('Since 08:40 nobody can log in to 203.0.113.24.');
}

function reload({ canvasElement }: Context) {
  canvasElement.querySelector<HTMLElement>('[data-reload]')?.click();
}

/** A moment after the last key. */
export const Saved: Story = {
  play: async (context) => {
    await write(context);
    await expectShown(context.canvas, 'Saved in this browser');
  },
};

/** After a reload everything is back, and can be thrown away. */
export const Restored: Story = {
  play: async (context) => {
    await write(context);
    await expectShown(context.canvas, 'Saved in this browser');
    reload(context);
    await expectShown(context.canvas, /^Your draft is back/, 'Discard');
    await expect(context.canvas.getByRole('textbox', { name: 'Subject' })).toHaveValue(
      'No SSH access to the server web-1',
    );
  },
};

/** Thrown away by mistake: it can be had back until something is written. */
export const Discarded: Story = {
  play: async (context) => {
    await Restored.play?.(context);
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Discard' }));
    await expectShown(context.canvas, 'The draft is discarded.');
    await waitFor(() => expect(context.canvas.getByRole('button', { name: 'Put it back' })).toHaveFocus());
    await expect(context.canvas.getByRole('textbox', { name: 'Subject' })).toHaveValue('');
  },
};

/** The files were too large to be kept: their names are. */
export const FilesMissing: Story = {
  parameters: {
    support: {
      provider: { storageKey },
      backend: (stage: Stage) => withDesk(stage, { limits: { maxFileBytes: 60_000_000 } }),
    },
  },
  play: async (context) => {
    const { canvas, canvasElement, userEvent } = context;
    await write(context);
    const dump = new File([new Uint8Array(26 * 1024 * 1024)], 'database.sql', { type: 'text/plain' });
    await userEvent.upload(canvasElement.querySelector('input[type=file]') as HTMLInputElement, dump);
    await expectShown(canvas, 'The text is saved in this browser, the files are not.');
    reload(context);
    await expectShown(canvas, 'These files could not be kept. Add them again:', 'database.sql');
  },
};

/** The browser forbids it: said once, and asked before the page goes. */
export const NotKept: Story = {
  beforeEach: () => {
    const forbidden = spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Forbidden', 'SecurityError');
    });
    return () => forbidden.mockRestore();
  },
  play: async (context) => {
    await write(context);
    await expectShown(context.canvas, 'This browser does not keep what you type: send it before you leave.');
  },
};

function TwoTabs({ adapter }: { adapter: StoryAdapter }) {
  return (
    <div lang="en" dir="ltr" data-other-tab="" hidden>
      <SupportProvider adapter={adapter} storageKey={storageKey}>
        <TicketForm />
      </SupportProvider>
    </div>
  );
}

/** Another tab keeps other words: neither overwrites the other. */
export const OtherTab: Story = {
  decorators: [
    (Story, { loaded }) => (
      <>
        <Story />
        <TwoTabs adapter={backendOf({ loaded })} />
      </>
    ),
  ],
  play: async (context) => {
    await write(context);
    await expectShown(context.canvas, 'Saved in this browser');
    const other = () => context.canvasElement.querySelector<HTMLInputElement>('[data-other-tab] [name="subject"]');
    await waitFor(() => expect(other()).toHaveValue('No SSH access to the server web-1'));
    const field = other() as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'The invoice is wrong');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await expectShown(context.canvas, 'Another draft is kept in another tab:', 'The invoice is wrong', 'Show it');
  },
};

const failing = (fault: 'unavailable' | 'unauthorized' | 'network' | TicketError) => ({
  support: { provider: { storageKey }, backend: () => ({ faults: { createTicket: fault } }) },
});

async function sendWritten(context: Context) {
  await write(context);
  await context.userEvent.click(context.canvas.getByRole('button', { name: 'Send' }));
}

/** The server is away: when it is tried again, and what else can be done. Nothing can be changed meanwhile. */
export const NextTry: Story = {
  args: { prefill: { departmentId: 'technical' } },
  parameters: failing('unavailable'),
  play: async (context) => {
    await sendWritten(context);
    await expectShown(context.canvas, /^Not sent yet\. Next try in \d+ seconds?\.$/, 'Try now', 'Change');
    await expect(context.canvas.getByRole('button', { name: 'Waiting to be sent' })).toHaveFocus();
    await expect(context.canvas.getByRole('textbox', { name: 'Subject' })).toHaveAttribute('readonly');
  },
};

/** There is no connection: it goes as soon as there is one. */
export const Offline: Story = {
  args: { prefill: { departmentId: 'technical' } },
  parameters: failing('network'),
  beforeEach: () => {
    const offline = spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    return () => offline.mockRestore();
  },
  play: async (context) => {
    await sendWritten(context);
    await expectShown(context.canvas, 'Waiting for the connection: goes by itself as soon as there is one.');
  },
};

/** The session has ended: it goes on when there is one again. */
export const SignedOut: Story = {
  args: { prefill: { departmentId: 'technical' } },
  parameters: failing('unauthorized'),
  play: async (context) => {
    await sendWritten(context);
    await expectShown(context.canvas, 'You are signed out. It goes on when you have signed in again.');
  },
};

/** Other words have arrived under its name. */
export const EarlierArrived: Story = {
  args: { prefill: { departmentId: 'technical' } },
  parameters: failing(new TicketError('conflict', undefined, { fields: { clientRef: 'was used' } })),
  play: async (context) => {
    await sendWritten(context);
    await expectShown(context.canvas, 'An earlier version of this request has arrived.', 'Send as another request');
  },
};

/** Taken back from there: a draft again. */
export const TakenBack: Story = {
  args: { prefill: { departmentId: 'technical' } },
  parameters: failing('unavailable'),
  play: async (context) => {
    await NextTry.play?.(context);
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Change' }));
    await waitFor(() => expect(context.canvas.getByRole('textbox', { name: 'Subject' })).toHaveFocus());
    await expect(context.canvas.getByRole('button', { name: 'Send' })).toBeVisible();
    await expectShown(context.canvas, 'Saved in this browser');
  },
};
