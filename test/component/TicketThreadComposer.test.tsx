import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { announced, field, memoryWith, messages, showThread } from '../support/ticketThread.js';

/** What comes later has to be transformed first, on a busy machine. */
const tool = (name: string) => screen.findByRole('button', { name }, { timeout: 10_000 });
const select = async (start: number, end = start) =>
  act(async () => ((await field()) as HTMLTextAreaElement).setSelectionRange(start, end));

describe('the bar over the field', () => {
  it('marks what is selected, and keeps the focus in the field', async () => {
    const user = showThread(memoryWith());
    await user.type(await field(), 'run ls -l now');
    await select(4, 9);
    await user.click(await tool('Code'));
    expect(await field()).toHaveValue('run `ls -l` now');
    expect(await field()).toHaveFocus();
  });

  it('is one stop for Tab, and goes on with the arrows', async () => {
    const user = showThread(memoryWith());
    const bar = await screen.findByRole('toolbar', { name: 'Formatting' });
    expect(bar).toHaveAttribute('aria-controls', (await field()).id);
    act(() => screen.getByRole('button', { name: 'Code' }).focus());
    await user.keyboard('{ArrowRight}');
    expect(await tool('List')).toHaveAttribute('tabindex', '-1');
    await user.keyboard('{ArrowRight}');
    expect(await tool('List')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(await tool('Code')).toHaveFocus();
    await user.keyboard('{End}');
    expect(await tool('List')).toHaveFocus();
  });

  it.each([
    ['{Control>}e{/Control}', '`word`'],
    ['{Control>}{Shift>}[Digit9]{/Shift}{/Control}', '> word'],
    ['{Control>}{Shift>}[Digit8]{/Shift}{/Control}', '- word'],
  ])('has keys: %s', async (keys, text) => {
    const user = showThread(memoryWith());
    await tool('Code');
    await user.type(await field(), 'word');
    await select(0, 4);
    await user.keyboard(keys);
    expect(await field()).toHaveValue(text);
  });

  it('has room for what the host brings', async () => {
    const adapter = memoryWith();
    const user = showThread(
      adapter,
      {},
      {
        components: {
          ComposerTools: ({ insert, ticketId }) => (
            <button type="button" onClick={() => insert(`Thanks (${ticketId})`)}>
              Ready answer
            </button>
          ),
        },
      },
    );
    await user.type(await field(), 'Hello. ');
    await user.click(await tool('Ready answer'));
    expect(await field()).toHaveValue('Hello. Thanks (ssh)');
  });
});

it('a list goes on with Enter, and ends with an empty item', async () => {
  const user = showThread(memoryWith());
  await tool('List');
  await user.type(await field(), '- one{Enter}two{Enter}{Enter}end');
  expect(await field()).toHaveValue('- one\n- two\nend');
});

it('an Enter that takes a word of an input method begins no further item, as Safari tells of it', async () => {
  const user = showThread(memoryWith());
  await tool('List');
  await user.type(await field(), '- テスト');
  // The word is there already: the old code alone tells whose key it was.
  expect(fireEvent.keyDown(await field(), { key: 'Enter', keyCode: 229 })).toBe(true);
  expect(await field()).toHaveValue('- テスト');
});

describe('a pasted log', () => {
  const log = 'Error: no\n    at f (/srv/a.js:1:2)\n    at g (/srv/a.js:3:4)\n    at h (/srv/a.js:5:6)';

  it('is offered to stand as code, and nothing happens by itself', async () => {
    const user = showThread(memoryWith());
    await tool('Code');
    await user.click(await field());
    await user.paste(log);
    expect(await field()).toHaveValue(log);
    await user.click(await tool('Format as code'));
    expect(await field()).toHaveValue(`\`\`\`\n${log}\n\`\`\``);
    expect(screen.queryByText('This looks like a log or code.')).toBeNull();
  });

  it('may stay as it is', async () => {
    const user = showThread(memoryWith());
    await tool('Code');
    await user.click(await field());
    await user.paste(log);
    await user.click(await tool('Leave it'));
    expect(await field()).toHaveValue(log);
    expect(await field()).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Leave it' })).toBeNull();
  });
});

describe('quoting', () => {
  it('puts a message into the answer with the name of who wrote it', async () => {
    const user = showThread(memoryWith());
    await tool('Code');
    await user.type(await field(), 'Thank you');
    const article = (await (await messages()).findByText('Please try again now.')).closest('article');
    await user.click(within(article as HTMLElement).getByRole('button', { name: 'Quote' }));
    expect(await field()).toHaveValue('Thank you\n\nIvan wrote:\n> Please try again now.\n\n');
    expect(await field()).toHaveFocus();
  });

  it('is not offered where nothing can be written', async () => {
    showThread(memoryWith({ status: 'closed' }, { capabilities: { replyReopens: false } }));
    await (await messages()).findByText('Please try again now.');
    expect(screen.queryByRole('button', { name: 'Quote' })).toBeNull();
  });
});

describe('who is writing', () => {
  it('is seen, said once, and gone with the message', async () => {
    const adapter = memoryWith();
    showThread(adapter);
    await tool('Code');
    await act(async () => adapter.staff.typing('ssh', { name: 'Ivan' }));
    expect(await screen.findByText('Ivan is writing', { selector: 'bdi' })).toBeVisible();
    expect(announced()).toMatch('Ivan is writing');
    await act(async () => void adapter.staff.reply('ssh', 'It works again.'));
    await (await messages()).findByText('It works again.');
    await waitFor(() => expect(screen.queryByText('Ivan is writing', { selector: 'bdi' })).toBeNull());
  });

  it('is told of the customer by their keys, not by what is pasted, and not more often than every three seconds', async () => {
    const adapter = memoryWith();
    const told = vi.spyOn(adapter, 'sendTyping');
    const user = showThread(adapter);
    await tool('Code');
    await user.click(await field());
    await user.paste('Pasted');
    expect(told).not.toHaveBeenCalled();
    await user.type(await field(), 'Some more words');
    expect(told).toHaveBeenCalledExactlyOnceWith('ssh');
  });

  it('is told to nobody where the host does not want that', async () => {
    const { sendTyping: _, ...adapter } = memoryWith();
    const user = showThread(adapter);
    await tool('Code');
    await user.type(await field(), 'Some words');
    expect(await field()).toHaveValue('Some words');
  });
});

it('whoever writes while nobody is there is told when somebody is', async () => {
  const adapter = memoryWith();
  const day = new Date().getUTCDay() || 7;
  const hours = { timeZone: 'UTC', week: [{ day: ((day + 2) % 7) + 1, from: '09:00', to: '18:00' }] };
  adapter.staff.updateDesk({ hours });
  const user = showThread(adapter);
  await tool('Code');
  expect(screen.queryByText(/Your reply waits for them/)).toBeNull();
  await user.type(await field(), 'Hello');
  expect(await screen.findByText(/^Nobody is at the desk right now\. Your reply waits for them: /)).toBeVisible();
});

it('files may be dropped anywhere over the thread', async () => {
  showThread(memoryWith());
  await tool('Code');
  const heading = await screen.findByRole('heading', { name: 'No SSH access' });
  const file = new File(['x'], 'error.log', { type: 'text/plain' });
  const dataTransfer = { types: ['Files'], files: [file], items: [] };
  fireEvent.dragEnter(heading, { dataTransfer });
  expect(screen.getByText('Drop the files here to attach them')).toBeVisible();
  fireEvent.drop(heading, { dataTransfer });
  expect(await screen.findByRole('button', { name: 'Remove error.log' })).toBeVisible();
  expect(screen.queryByText('Drop the files here to attach them')).toBeNull();
});

it('a key in the field draws none of the messages anew', async () => {
  const drawn = vi.fn();
  const MessageBody = ({ message }: { message: { body: { value: string } } }) => {
    drawn();
    return <p>{message.body.value}</p>;
  };
  showThread(memoryWith(), {}, { components: { MessageBody } });
  await tool('Code');
  const user = userEvent.setup();
  await user.type(await field(), 'x');
  expect(drawn).toHaveBeenCalled();
  drawn.mockClear();
  await user.type(await field(), 'Many more words than one');
  expect(drawn).not.toHaveBeenCalled();
});
