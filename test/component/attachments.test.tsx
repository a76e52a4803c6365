import { act, configure, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { en, SupportProvider, TicketError, type Limits } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { ru } from 'ticketdock/locales/ru';
import { AttachmentPicker } from '../../src/components/attachments/AttachmentPicker.js';
import { namePasted } from '../../src/components/attachments/pastedFiles.js';
import { useFileIntake } from '../../src/components/attachments/useFileIntake.js';
import type { PreparedAttachment, PrepareOptions } from '../../src/core/adapter.js';
import { useAttachments } from '../../src/hooks/useAttachments.js';
import { pngOf } from '../support/pictureBytes.js';

// What looks at pictures is fetched with the first of them: how long that takes is not what these tests are about.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const limits: Limits = { maxFiles: 3, maxFileBytes: 1000, accept: ['image/*', '.log', 'application/pdf'] };

function Composer({ own = limits }: { own?: Limits }) {
  const attachments = useAttachments(own);
  const intake = useFileIntake(attachments);
  return (
    <section aria-label="Reply" {...intake.handlers}>
      <textarea aria-label="Text" />
      {attachments && <AttachmentPicker attachments={attachments} limits={own} intake={intake} />}
    </section>
  );
}

interface Upload {
  options: PrepareOptions | undefined;
  finish: () => void;
  fail: (error: TicketError) => void;
}

/** Draws the picker; uploads go on as the test says. */
function show({ own = limits, provider = {} } = {}) {
  const uploads: Upload[] = [];
  const adapter = {
    ...createMemoryAdapter(),
    prepareAttachment: (file: File, options?: PrepareOptions) =>
      new Promise<PreparedAttachment>((resolve, reject) => {
        const { name, size, type: mediaType } = file;
        uploads.push({
          options,
          finish: () => resolve({ id: name, name, size, mediaType }),
          fail: reject,
        });
      }),
  };
  render(
    // The words of the form, which is not here.
    <SupportProvider adapter={adapter} messages={en} {...provider}>
      <Composer own={own} />
    </SupportProvider>,
  );
  return { uploads, user: userEvent.setup({ applyAccept: false }) };
}

const file = (name: string, { type = 'image/png', size = 100 } = {}) =>
  new File([type === 'image/png' && size > 0 ? pngOf(size) : 'x'.repeat(size)], name, { type });

/** Pictures are looked at before they are sent. */
const sent = (uploads: Upload[], count = 1) => waitFor(() => expect(uploads).toHaveLength(count));
const picker = () => screen.getByLabelText('Attach files', { selector: 'input' });
const drop = (files: File[], items: unknown[] = []) =>
  fireEvent.drop(screen.getByRole('region', { name: 'Reply' }), { dataTransfer: { types: ['Files'], items, files } });
const paste = (files: File[], text = '') => {
  const clipboardData = { files, getData: () => text };
  // False when the kit took the paste over.
  return fireEvent.paste(screen.getByRole('textbox'), { clipboardData });
};

/** A drag that leaves for another element. happy-dom's own constructor forgets which. */
const leaving = (from: Element, to: Element) =>
  Object.defineProperty(createEvent.dragLeave(from), 'relatedTarget', { value: to });
const refused = () => screen.queryByText('Not attached')?.parentElement;

it('says beforehand how many files, how large and of which kinds', () => {
  show();
  expect(screen.getByRole('button', { name: 'Attach files' })).toHaveAccessibleDescription(
    /Up to 3 files, 1 kB each\. Allowed: images, LOG, and PDF\..*drop files here or paste/,
  );
});

it('says the same in Russian', () => {
  show({ provider: { messages: ru, locale: 'ru-RU' } });
  expect(screen.getByRole('button', { name: 'Прикрепить файлы' })).toHaveAccessibleDescription(
    /До 3 файлов, каждый до 1 кБ\. Можно: изображения, LOG и PDF\./,
  );
});

it('opens the native picker by a button', async () => {
  const { user } = show();
  const open = vi.spyOn(picker(), 'click');
  await user.click(screen.getByRole('button', { name: 'Attach files' }));
  expect(open).toHaveBeenCalledOnce();
  expect(picker()).toHaveAttribute('accept', 'image/*,.log,application/pdf');
});

it('shows how far a file is, and says once that it is there', async () => {
  const { user, uploads } = show();
  await user.upload(picker(), file('console.png', { size: 200 }));
  const bar = await screen.findByRole('progressbar', { name: 'Uploading console.png' });
  expect(bar).not.toHaveAttribute('value');
  act(() => uploads[0]?.options?.onProgress?.(50, 200));
  expect(bar).toHaveAttribute('value', '25');
  await act(async () => uploads[0]?.finish());
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('console.png is attached.');
  const item = screen.getByRole('listitem');
  expect(item).toHaveTextContent('console.png');
  expect(item).toHaveTextContent('200 byte');
});

it('says why a file failed, and sends it again', async () => {
  const { user, uploads } = show();
  await user.upload(picker(), file('console.png'));
  await sent(uploads);
  await act(async () => uploads[0]?.fail(new TicketError('network')));
  expect(within(screen.getByRole('listitem')).getByText(/could not reach the server/)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(/console\.png was not uploaded/);
  await user.click(screen.getByRole('button', { name: 'Try again: console.png' }));
  expect(screen.getByRole('progressbar')).toBeVisible();
  expect(within(screen.getByRole('listitem')).queryByText(/could not reach/)).not.toBeInTheDocument();
  await act(async () => uploads[1]?.finish());
  expect(screen.getByRole('status')).toHaveTextContent('console.png is attached.');
});

it('does not offer to send again what is refused for good', async () => {
  const { user, uploads } = show();
  await user.upload(picker(), file('console.png'));
  await sent(uploads);
  await act(async () => uploads[0]?.fail(new TicketError('unsupported_media')));
  expect(screen.getByText('Files of this kind are not accepted.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Try again/ })).not.toBeInTheDocument();
});

it('says at once which files are not taken and why', async () => {
  const { user, uploads } = show();
  await user.upload(picker(), [
    file('empty.png', { size: 0 }),
    file('huge.log', { type: 'text/plain', size: 1001 }),
    file('setup.exe', { type: 'application/x-msdownload' }),
    file('one.png'),
    file('two.png'),
    file('three.png'),
    file('four.png'),
  ]);
  expect(refused()).toHaveTextContent(/empty\.pngThe file is empty\./);
  expect(refused()).toHaveTextContent(/huge\.logThe file is larger than 1 kB\./);
  expect(refused()).toHaveTextContent(/setup\.exeFiles of this kind are not accepted\./);
  expect(refused()).toHaveTextContent(/four\.pngA message takes 3 files at most\./);
  expect(screen.getByRole('status')).toHaveTextContent(/empty\.png was not attached\. The file is empty\./);
  await sent(uploads, 3);
});

it('takes no more when it is full, and says so', async () => {
  const { user } = show();
  await user.upload(picker(), [file('one.png'), file('two.png'), file('three.png')]);
  const button = screen.getByRole('button', { name: 'Attach files' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveAccessibleDescription(/No more files fit/);
  const open = vi.spyOn(picker(), 'click');
  await user.click(button);
  expect(open).not.toHaveBeenCalled();
});

it('ends the sending of a file that is taken out', async () => {
  const { user, uploads } = show();
  await user.upload(picker(), file('console.png'));
  await user.click(await screen.findByRole('button', { name: 'Stop uploading console.png' }));
  expect(uploads[0]?.options?.signal?.aborted).toBe(true);
  expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
});

it('keeps the focus among the files when one is removed, and at the button after the last', async () => {
  const { user, uploads } = show();
  await user.upload(picker(), [file('one.png'), file('two.png')]);
  await sent(uploads, 2);
  await act(async () => uploads.forEach(({ finish }) => finish()));
  await user.click(screen.getByRole('button', { name: 'Remove one.png' }));
  expect(screen.getByRole('button', { name: 'Remove two.png' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Attach files' })).toHaveFocus();
});

it('shows the true extension of a name that hides it', async () => {
  const { user } = show();
  await user.upload(picker(), file('invoice\u202Egnp.log', { type: '' }));
  expect(screen.getByRole('listitem')).toHaveTextContent('invoicegnp.log');
});

it('highlights where files may be dropped, and takes them', async () => {
  const { uploads } = show();
  const region = screen.getByRole('region', { name: 'Reply' });
  fireEvent.dragEnter(region, { dataTransfer: { types: ['Files'] } });
  expect(region).toHaveAttribute('data-dropping');
  fireEvent(region, leaving(region, screen.getByRole('textbox')));
  expect(region).toHaveAttribute('data-dropping');
  fireEvent(region, leaving(region, document.body));
  expect(region).not.toHaveAttribute('data-dropping');
  drop([file('console.png')]);
  expect(region).not.toHaveAttribute('data-dropping');
  await sent(uploads);
});

it('leaves dragged text to the browser', () => {
  show();
  const region = screen.getByRole('region', { name: 'Reply' });
  expect(fireEvent.dragOver(region, { dataTransfer: { types: ['text/plain'] } })).toBe(true);
  expect(region).not.toHaveAttribute('data-dropping');
});

it('explains that a folder cannot be attached, and takes the files beside it', async () => {
  const { user, uploads } = show();
  const folder = { kind: 'file', webkitGetAsEntry: () => ({ isDirectory: true, name: 'logs' }) };
  const single = { kind: 'file', webkitGetAsEntry: () => ({ isDirectory: false, name: 'console.png' }) };
  drop([file('logs', { type: '', size: 0 }), file('console.png')], [folder, single]);
  expect(refused()).toHaveTextContent(/logsA folder cannot be attached/);
  expect(screen.getByRole('status')).toHaveTextContent(/logs was not attached\. A folder/);
  await sent(uploads);
  await user.click(screen.getByRole('button', { name: 'Stop uploading console.png' }));
  expect(refused()).toBeUndefined();
});

it('takes a pasted picture', () => {
  show();
  expect(paste([file('console.png')])).toBe(false);
  expect(screen.getByRole('listitem')).toHaveTextContent('console.png');
});

it('takes a file copied in a file manager, which brings its name along', () => {
  show();
  expect(paste([file('console.png')], 'console.png')).toBe(false);
  expect(screen.getByRole('listitem')).toHaveTextContent('console.png');
});

it('leaves pasted text alone, also when it brings a picture of itself', () => {
  show();
  expect(paste([])).toBe(true);
  expect(paste([file('image.png')], 'name\tprice')).toBe(true);
  expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
});

it('names pasted screenshots by their time, each differently', () => {
  const now = new Date(2026, 2, 1, 9, 30);
  const names = (files: File[], taken: string[] = []) => namePasted(files, taken, now).map(({ name }) => name);
  expect(names([file('image.png'), file('image.png')])).toEqual([
    'screenshot-2026-03-01-0930.png',
    'screenshot-2026-03-01-0930-2.png',
  ]);
  expect(names([file('image.jpeg')], ['screenshot-2026-03-01-0930.jpeg'])).toEqual([
    'screenshot-2026-03-01-0930-2.jpeg',
  ]);
  expect(names([file('diagram.png')])).toEqual(['diagram.png']);
});
