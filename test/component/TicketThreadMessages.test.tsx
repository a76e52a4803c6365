import { screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { SeedFile, SeedMessage } from 'ticketdock/adapters/memory';
import type { Message, Person } from '../../src/core/model.js';
import { png } from '../support/pictureBytes.js';
import { memoryWith, messages, showThread } from '../support/ticketThread.js';

const saying = (body: string, more: Partial<SeedMessage> = {}) =>
  memoryWith({ thread: [{ id: 'one', from: 'staff', at: '2026-03-02T09:00:00Z', body, ...more }] });
const withFiles = (...files: SeedFile[]) => saying('See the files', { files });
const article = async () => within((await (await messages()).findAllByRole('article'))[0] as HTMLElement);

describe('the words of a message', () => {
  it('become links that show where they lead and give nothing away', async () => {
    showThread(saying('See https://example.com/a and write to bob@example.com'));
    const page = (await article()).getByRole('link', { name: 'https://example.com/a' });
    expect(page).toHaveAttribute('href', 'https://example.com/a');
    expect(page).toHaveAttribute('rel', 'noopener noreferrer nofollow ugc');
    expect(page).toHaveAttribute('target', '_blank');
    const mail = (await article()).getByRole('link', { name: 'bob@example.com' });
    expect(mail).toHaveAttribute('href', 'mailto:bob@example.com');
    expect(mail).not.toHaveAttribute('target');
  });

  it('never become markup', async () => {
    const written = '<img src=x onerror=alert(1)> <script>alert(1)</script> [x](javascript:alert(1))';
    showThread(saying(written));
    expect(await (await article()).findByText(written)).toBeVisible();
    expect(document.querySelector('img, script')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('are drawn as lists, quotes and code, with every sign still there to be copied', async () => {
    const written = '1. `ssh` it\n2. wait\n\n> refused';
    showThread(saying(written));
    const thread = await article();
    expect(thread.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['1. `ssh` it', '2. wait']);
    expect(thread.getByText('refused').closest('blockquote')).not.toBeNull();
    expect(thread.getByText('ssh').closest('code')).not.toBeNull();
  });

  it('of an HTML message keep their formatting, and nothing else of it', async () => {
    showThread(
      saying('<p style="color:red">Hello <b id=x>Anna</b></p><script>alert(1)</script><p>Bye</p>', { format: 'html' }),
    );
    const name = await (await article()).findByText('Anna', { selector: 'strong' });
    expect(name.closest('.tkd-text')).toHaveTextContent(/^Hello AnnaBye$/);
    expect(name.closest('.tkd-text')?.querySelector('[style], [id]')).toBeNull();
  });

  it('of a Markdown message are drawn, their headings below the name of the author', async () => {
    showThread(saying('# Done\n\n**really** <b>so</b>', { format: 'markdown' }));
    const thread = await article();
    const heading = await thread.findByRole('heading', { name: 'Done' });
    const author = thread.getAllByRole('heading')[0] as HTMLElement;
    expect(Number(heading.tagName[1])).toBeGreaterThan(Number(author.tagName[1]));
    expect(thread.getByText('really', { selector: 'strong' }).parentElement).toHaveTextContent('really <b>so</b>');
  });

  it('of a plain message stay as they were written beside one in Markdown', async () => {
    const at = '2026-03-02T09:00:00Z';
    const marked = { id: 'one', from: 'staff', at, body: '**drawn**', format: 'markdown' } as const;
    showThread(memoryWith({ thread: [marked, { id: 'two', from: 'staff', at, body: 'rm **/*.log # _all_' }] }));
    const thread = await messages();
    expect(await thread.findByText('drawn', { selector: 'strong' })).toBeVisible();
    expect(thread.getByText('rm **/*.log # _all_')).toBeVisible();
  });

  it('that repeat the conversation are folded', async () => {
    const user = showThread(saying('Thanks\n\nOn 3 March Mark wrote:\n> before'));
    const thread = await article();
    expect(thread.getByText('before').closest('details')).not.toHaveAttribute('open');
    await user.click(thread.getByText('Quoted text'));
    expect(thread.getByText('before').closest('details')).toHaveAttribute('open');
  });

  it('are shown in part when there are very many, and as a whole on demand', async () => {
    const user = showThread(saying(`${'A line of a log\n'.repeat(3000)}The end`));
    const show = await screen.findByRole('button', { name: 'Show the whole message' }, { timeout: 5000 });
    expect((await article()).queryByText(/The end/)).toBeNull();
    await user.click(show);
    const end = await (await article()).findByText(/The end/);
    expect(document.activeElement).toContainElement(end);
    await user.click(screen.getByRole('button', { name: 'Show less' }));
    expect((await article()).queryByText(/The end/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Show the whole message' })).toHaveFocus();
  });

  it('take nothing else with them when they cannot be drawn', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const Broken = ({ message }: { message: Message }) => {
      if (message.id === 'answered') throw new Error('no');
      return message.body.value;
    };
    showThread(memoryWith(), {}, { components: { MessageBody: Broken } });
    expect(
      await (await messages()).findByText('This message cannot be shown as it should be. This is its text:'),
    ).toBeVisible();
    expect(screen.getByText('Please try again now.')).toBeVisible();
    expect(screen.getByText('Since 8:40: Connection refused')).toBeVisible();
    expect(log).toHaveBeenCalled();
  });
});

describe('copying', () => {
  it('gives the text as it was written', async () => {
    const user = showThread(saying('> a `b`\n\n- c\n- d'));
    await user.click((await article()).getByRole('button', { name: 'Copy the text of this message' }));
    expect(await navigator.clipboard.readText()).toBe('> a `b`\n\n- c\n- d');
    expect((await article()).getByRole('status')).toHaveTextContent('Copied');
  });

  it('gives a piece of code alone', async () => {
    const user = showThread(saying('Run\n```bash\nls -la\n```'));
    const code = (await article()).getByRole('group', { name: 'bash' });
    expect(code).toHaveAttribute('tabindex', '0');
    await user.click((await article()).getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe('ls -la');
  });

  it('says what to do when the browser does not allow it', async () => {
    const user = showThread(saying('Hello'));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click((await article()).getByRole('button', { name: 'Copy the text of this message' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Select the text and copy it by hand/);
  });
});

describe('the files of a message', () => {
  const log: SeedFile = { id: 'log', name: 'error.log', mediaType: 'text/plain', content: 'x'.repeat(1400) };

  it('are named with their size, the true extension last', async () => {
    showThread(withFiles(log, { name: 'photo\u202Egpj.exe', content: 'x' }));
    const list = (await article()).getByRole('list', { name: '2 files' });
    expect(within(list).getByRole('button', { name: 'Download error.log, 1.4 kB' })).toBeVisible();
    expect(within(list).getByRole('button', { name: /^Download photogpj\.exe/ })).toBeVisible();
  });

  it('can be saved', async () => {
    const adapter = withFiles(log);
    const get = vi.spyOn(adapter, 'getAttachment');
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const user = showThread(adapter);
    await user.click((await article()).getByRole('button', { name: /^Download error\.log/ }));
    await waitFor(() => expect(click).toHaveBeenCalledOnce());
    expect(get.mock.calls[0]?.[0]).toEqual({ ticketId: 'ssh', attachmentId: 'log' });
  });

  it('that cannot be saved say why beside them', async () => {
    const user = showThread(
      memoryWith(
        { thread: [{ from: 'staff', body: 'See', files: [log, { ...log, id: 'other', name: 'other.log' }] }] },
        { faults: { getAttachment: 'not_found' } },
      ),
    );
    await user.click((await article()).getByRole('button', { name: /^Download other\.log/ }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/^Not downloaded\./);
    expect(alert.closest('li')).toHaveTextContent(/^Download other\.log/);
  });

  it('that are being checked or were refused say so and cannot be had', async () => {
    showThread(withFiles({ ...log, state: 'scanning' }, { ...log, id: 'bad', name: 'bad.zip', state: 'refused' }));
    expect(await (await article()).findByText('Being checked for viruses')).toBeVisible();
    expect(screen.getByText(/Not accepted/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Download/ })).toBeNull();
  });

  it('are only named where the backend gives none out', async () => {
    showThread(memoryWith({ thread: [{ from: 'staff', body: 'See', files: [log] }] }, { without: ['getAttachment'] }));
    expect(await (await article()).findByText('error')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Download/ })).toBeNull();
  });

  it('are shown when they are pictures, with their name for those who cannot see them', async () => {
    showThread(withFiles({ name: 'chart.png', mediaType: 'image/png', content: png() }));
    const button = await (await article()).findByRole('button', { name: 'Open the picture chart.png' });
    expect(button.querySelector('img')).toHaveAttribute('alt', 'chart.png');
  });

  it('never have an address that a picture must not have', async () => {
    showThread({
      ...withFiles({ name: 'chart.png', mediaType: 'image/png', content: 'x' }),
      getAttachment: async () => ({ url: 'javascript:alert(1)' }),
    });
    expect(await (await article()).findByText(/The picture could not be loaded/)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('parts of the host', () => {
  it('draw links, people and bodies in place of ours', async () => {
    const Link = ({ href, children }: { href: string; children: ReactNode }) => <a href={`/out?${href}`}>{children}</a>;
    const Avatar = ({ person }: { person: Person }) => <i>{`avatar of ${person.role}`}</i>;
    showThread(saying('https://example.com'), {}, { components: { Link, Avatar } });
    expect(await (await article()).findByText('avatar of staff')).toBeVisible();
    expect(screen.getByRole('link')).toHaveAttribute('href', '/out?https://example.com/');
  });
});
