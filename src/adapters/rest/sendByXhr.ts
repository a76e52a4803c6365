import { TicketError } from '../../core/errors.js';
import type { Outgoing } from '../../transport/createTransport.js';
import type { Deadline } from '../../transport/startDeadline.js';

/** Sends by XMLHttpRequest, which tells how far the body has got, and answers as `fetch` would. */
export function sendByXhr(
  xhr: XMLHttpRequest,
  { url, method, headers, body, credentials }: Outgoing,
  { signal }: Deadline,
  onSent: (bytes: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const abort = () => xhr.abort();
    signal.addEventListener('abort', abort, { once: true });
    xhr.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    xhr.addEventListener('loadend', () => {
      signal.removeEventListener('abort', abort);
      if (xhr.status === 0) reject(new TicketError('network', 'The upload did not get through'));
      else resolve(responseOf(xhr, url));
    });
    xhr.open(method, url);
    xhr.withCredentials = credentials === 'include';
    headers.forEach((value, name) => xhr.setRequestHeader(name, value));
    xhr.send(body);
  });
}

function responseOf(xhr: XMLHttpRequest, url: string): Response {
  // It follows redirects unasked; having landed elsewhere is what a redirect would have been.
  if (xhr.responseURL && pathOf(xhr.responseURL) !== pathOf(url)) return new Response(null, { status: 302 });
  const headers = new Headers();
  for (const line of xhr.getAllResponseHeaders().split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  const bodyless = [204, 205, 304].includes(xhr.status);
  return new Response(bodyless ? null : xhr.responseText, { status: xhr.status, headers });
}

function pathOf(url: string): string {
  return new URL(url, typeof document === 'undefined' ? location.href : document.baseURI).pathname;
}
