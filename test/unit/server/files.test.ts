// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { TicketAdapter } from '../../../src/core/adapter.js';
import { formatDisposition, parseDisposition, safeFileName } from '../../../src/server/contentDisposition.js';
import { makeTicket } from '../../../src/testing/factories.js';
import { problemOf, serve } from './handler.js';

type Prepare = NonNullable<TicketAdapter['prepareAttachment']>;

const upload = (body: BodyInit, headers: Record<string, string>) => ({ method: 'POST', body, headers });
const named = (name: string) => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

describe('an upload', () => {
  const taking = (options = {}) => {
    const prepareAttachment = vi.fn<Prepare>(async (file) => ({
      id: 'u1',
      name: file.name,
      mediaType: file.type,
      size: file.size,
      file,
    }));
    return { prepareAttachment, ...serve({ prepareAttachment }, options) };
  };

  it('is the bytes as they are, with the name from its header', async () => {
    const { ask, prepareAttachment } = taking();
    const bytes = Uint8Array.of(0x89, 0x50, 0, 0xff);
    const headers = { 'content-type': 'image/png', 'content-disposition': named('снимок 🖼️.png') };
    const response = await ask('/attachments', upload(bytes, headers));
    expect(response.status).toBe(201);
    // What the backend hands back for itself stays there.
    await expect(response.json()).resolves.toEqual({
      id: 'u1',
      name: 'снимок 🖼️.png',
      mediaType: 'image/png',
      size: 4,
    });
    const [file] = prepareAttachment.mock.calls[0] ?? [];
    expect(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
  });

  it('needs a name', async () => {
    const { ask } = taking();
    const response = await ask('/attachments', upload('x', { 'content-type': 'image/png' }));
    expect(await problemOf(response)).toMatchObject({
      httpStatus: 422,
      errors: { 'Content-Disposition': 'names no file' },
    });
  });

  it.each<[string, string, number]>([
    ['image/png', 'a.png', 201],
    ['image/svg+xml', 'a.svg', 415],
    ['text/plain', 'server.LOG', 201],
    ['text/html', 'a.html', 415],
    ['', 'a', 415],
  ])('of type %s named %s, where types are limited: %i', async (type, name, status) => {
    const { ask } = taking({ limits: { accept: ['image/png', '.log'] } });
    const headers = { 'content-type': type, 'content-disposition': named(name) };
    expect((await ask('/attachments', upload('x', headers))).status).toBe(status);
  });

  it('is not taken where files go with their message', async () => {
    const { ask } = serve({}, {}, { capabilities: { attachments: 'with-message' } });
    const response = await ask('/attachments', upload('x', { 'content-disposition': named('a') }));
    expect(await problemOf(response)).toMatchObject({ httpStatus: 501, code: 'not_applied' });
  });
});

describe('a message with its files', () => {
  const setUp = (limits = {}) => {
    const createTicket = vi.fn<TicketAdapter['createTicket']>(() => Promise.resolve(makeTicket()));
    const capabilities = { attachments: 'with-message' } as const;
    return { createTicket, ...serve({ createTicket }, { limits }, { capabilities }) };
  };
  const formOf = (data: object, files: Record<string, File>) => {
    const form = new FormData();
    form.set('data', JSON.stringify({ subject: 'S', body: 'B', ...data }));
    for (const [id, file] of Object.entries(files)) form.set(id, file);
    return form;
  };
  const post = (form: FormData, ask: ReturnType<typeof serve>['ask']) =>
    ask('/tickets', { method: 'POST', body: form, headers: { 'idempotency-key': 'k' } });
  const claimed = { id: 'f1', name: 'claimed.txt', mediaType: 'text/plain', size: 1 };

  it('gets each file under its id, and believes the file about itself', async () => {
    const { ask, createTicket } = setUp();
    const file = new File(['pixels'], 'журнал.png', { type: 'image/png' });
    expect((await post(formOf({ attachments: [claimed] }, { f1: file }), ask)).status).toBe(201);
    const [attachment] = createTicket.mock.calls[0]?.[0].attachments ?? [];
    expect(attachment).toMatchObject({ id: 'f1', name: 'журнал.png', mediaType: 'image/png', size: 6 });
    await expect(attachment?.file?.text()).resolves.toBe('pixels');
  });

  it.each<[string, object, Record<string, File>, object, number]>([
    ['a file that is missing', { attachments: [claimed] }, {}, {}, 422],
    ['a file that nobody named', {}, { f1: new File(['x'], 'x') }, {}, 422],
    ['a field that is not expected', { status: 'closed' }, {}, {}, 422],
    ['a file that is too large', { attachments: [claimed] }, { f1: new File(['12345'], 'x') }, { fileBytes: 4 }, 413],
    ['too much in all', { attachments: [claimed] }, { f1: new File(['12345'], 'x') }, { formBytes: 100 }, 413],
    [
      'a type that is not taken',
      { attachments: [claimed] },
      { f1: new File(['1'], 'x.exe') },
      { accept: ['.png'] },
      415,
    ],
  ])('is refused with %s', async (_, data, files, limits, status) => {
    const { ask, createTicket } = setUp(limits);
    expect((await post(formOf(data, files), ask)).status).toBe(status);
    expect(createTicket).not.toHaveBeenCalled();
  });

  it('is refused when it is a form in name only', async () => {
    const { ask } = setUp();
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'idempotency-key': 'k' };
    expect((await ask('/tickets', { method: 'POST', body: 'no form', headers })).status).toBe(400);
  });
});

describe('a download', () => {
  const download = async (file: Blob | { url: string }) => {
    const getAttachment = vi.fn<NonNullable<TicketAdapter['getAttachment']>>(() => Promise.resolve(file));
    const response = await serve({ getAttachment }).ask('/attachments/a%2Fb?ticketId=7');
    expect(getAttachment.mock.calls[0]?.[0]).toEqual({ ticketId: '7', attachmentId: 'a/b' });
    return response;
  };

  it('is always saved, never shown, never guessed at, never kept by others', async () => {
    const response = await download(new File(['pixels'], 'a.png', { type: 'image/png' }));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="a.png"; filename*=UTF-8''a.png`,
      'content-length': '6',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
    });
    await expect(response.text()).resolves.toBe('pixels');
  });

  it.each([
    'text/html',
    'image/svg+xml',
    'application/xhtml+xml',
    'text/xml',
    'application/javascript',
    'text/javascript',
    'text/html; charset=utf-8',
    'application/vnd.ticketdock.link+json',
    'no type',
    '',
  ])('loses a type that a browser would run: %s', async (type) => {
    const { headers } = await download(new Blob(['<script>'], { type }));
    expect(headers.get('content-type')).toBe('application/octet-stream');
  });

  it('may be elsewhere', async () => {
    const response = await download({ url: 'https://files.example/a' });
    expect(response.headers.get('content-type')).toBe('application/vnd.ticketdock.link+json');
    await expect(response.json()).resolves.toEqual({ url: 'https://files.example/a' });
  });

  it('must name the ticket that it hangs on', async () => {
    expect(await problemOf(await serve().ask('/attachments/a'))).toMatchObject({
      httpStatus: 422,
      errors: { ticketId: 'is missing' },
    });
  });
});

describe('a file name in a header', () => {
  it.each([
    ['plain.txt', 'plain.txt'],
    ['имя файла.pdf', 'имя файла.pdf'],
    ['семья 👨‍👩‍👧.png', 'семья 👨‍👩‍👧.png'],
    ['quote".txt', 'quote".txt'],
    ["it's 100% (1)*.txt", "it's 100% (1)*.txt"],
    ['a\r\nSet-Cookie: x=1', 'a__Set-Cookie: x=1'],
    ['../../etc/passwd', '.._.._etc_passwd'],
    ['C:\\temp\\a.exe', 'C:_temp_a.exe'],
    ['photo_\u202Egnp.exe', 'photo__gnp.exe'],
    ['a\0b', 'a_b'],
    ['half \uD83D sign', 'half \uFFFD sign'],
    ['', 'attachment'],
    ['..', 'attachment'],
    [`${'x'.repeat(199)}👨`, 'x'.repeat(199)],
  ])('comes out as a name and nothing else: %j', (name, safe) => {
    const header = formatDisposition(name);
    expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.~!%-]+$/);
    expect(() => new Headers({ 'content-disposition': header })).not.toThrow();
    expect(parseDisposition(header)).toBe(safe);
    expect(safeFileName(name)).toBe(safe);
  });

  it.each([
    [null, undefined],
    ['attachment', undefined],
    ['attachment; filename=""', 'attachment'],
    ['attachment; filename="a \\"b\\".txt"', 'a "b".txt'],
    ['attachment; filename="fallback"; filename*=utf-8\'ru\'%D0%B0.txt', 'а.txt'],
    ["attachment; filename*=UTF-8''%E0%A4%A", undefined],
  ])('is read from %j', (header, name) => {
    expect(parseDisposition(header)).toBe(name);
  });
});
