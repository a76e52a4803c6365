import type { Note } from './findDetails.js';
import { readIpv6 } from './readIpv6.js';

/** A letter or digit of a name; by ranges, as classes of Unicode are slow over a long text. */
const sign = '[\\w\\u00c0-\\u1fff\\u3040-\\ud7ff]';
const label = `${sign}(?:${sign}|-)*`;

const urlPattern = /(?<![\w+.-])[a-z][a-z\d+.-]{1,14}:\/\/[^\s<>"«»“”`\\]{1,2000}/gi;
const emailPattern = new RegExp(`(?<![\\w\\u0400-\\u04ff.+%/-])(?:${sign}|[.+%-]){1,64}@${label}(?:\\.${label})+`, 'g');
const ipv4Pattern =
  /(?<![\w.]|[a-z][/-])(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?=\d)|(?!\.?\d))){4}(?:\/(?:3[0-2]|[12]?\d)(?!\.?\d))?(?::\d{1,5}(?!\d))?(?!\w)/gi;
const ipv6Pattern =
  /(?<![\w:.])\[?(?=[\da-f]{0,4}:[\da-f:]{0,40}[:.])[\da-f:]{2,45}(?:(?:\.\d{1,3}){3})?(?:%\w{1,16})?(?:\](?::\d{1,5})?|\/\d{1,3})?(?![\w:])/gi;
const domainPattern = new RegExp(
  `(?<!(?:${sign}|[.@~\\\\/$-]))${label}(?:\\.${label})+(?::\\d{2,5}(?!\\d))?(/[^\\s<>"«»“”\`\\\\]*)?`,
  'g',
);

/** Endings of names that people give to sites; every two Latin letters are a country, but for the endings of files below. */
const topLevel =
  /^(?:com|net|org|info|biz|edu|gov|pro|name|app|dev|online|site|store|shop|tech|xyz|club|top|cloud|host|hosting|website|space|blog|agency|studio|world|example|test|local|internal|xn--.+|[а-яқ]{2,6})$/i;
const fileLike = /^(?:[jt]s|[gx]z|db|cs|py|sh|md|rb|go|so|rs|pl|ps|cc|[ap]m)$/i;

/** Addresses of machines, sites, pages and people. */
export function findAddresses(text: string, note: Note): void {
  for (const { 0: url, index } of text.matchAll(urlPattern)) {
    const host = /^(?!https?:|s?ftps?:|wss?:)\S+?:\/\/(?:[^/@]*@)?(?=[^/@]*(?:[/?]|$))/i.exec(url)?.[0].length;
    // Of the address of a database the host is what matters, and the rest of it is often a password.
    if (host === undefined) note('url', index, index + trimmedLength(url));
    else noteHost(index + host);
  }
  function noteHost(start: number) {
    const host = /^\[?[^\s/?#:,\]]+/.exec(text.slice(start, start + 254))?.[0] ?? '';
    if (/^[\d.]+$/.test(host)) note('ipv4', start, start + host.length);
    else if (isDomain(host)) note('domain', start, start + host.length);
  }
  for (const { 0: email, index } of text.matchAll(emailPattern)) {
    const inner = email.replace(/^[.+%-]+|-+$/g, '');
    if (!/^\d{9}/.test(inner) && /\.(?:\D{2,24}|xn--[a-z\d-]+)$/i.test(inner))
      note('email', index + email.indexOf(inner), index + email.length);
  }
  for (const { 0: found, index } of text.matchAll(ipv6Pattern)) {
    const value = /[^:]:$/.test(found) ? found.slice(0, -1) : found;
    if (/\d/.test(value) && readIpv6(value)) note('ipv6', index, index + value.length);
  }
  for (const { 0: found, index } of text.matchAll(ipv4Pattern)) note('ipv4', index, index + found.length);
  for (const { 0: found, 1: path = '', index } of text.matchAll(domainPattern)) {
    const name = found.slice(0, found.length - path.length).replace(/:\d+$|-+$/, '');
    if (isDomain(name, text.slice(index + found.length, index + found.length + 2)))
      note(
        path.length > 1 ? 'url' : 'domain',
        index,
        index + (path.length > 1 ? trimmedLength(found) : found.length - path.length),
      );
  }
}

/** Not a file, an abbreviation, the end of a sentence and the beginning of the next one, nor a part of a program. */
function isDomain(name: string, after = ''): boolean {
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  if (/^ ?[(=]/.test(after) || name.length > 253) return false;
  // "не работает.Но" and "it stopped.It": a new sentence.
  if (/^\p{Lu}\p{Ll}/u.test(last) || /^(?:asp|ado|vb)\.net$/i.test(name)) return false;
  if (labels.some((one) => one.length > 63 || one.endsWith('-'))) return false;
  if (/^www\./i.test(name)) return /^\D{2,24}$/.test(last);
  if (/^[a-z]{2}$/i.test(last)) return !fileLike.test(last) && (labels[0]?.length ?? 0) > 1;
  return topLevel.test(last);
}

/** How much of it is left without what ends the sentence and not the address. */
function trimmedLength(address: string): number {
  let open = address.split('(').length - address.split(')').length;
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1] ?? '';
    if (last === ')' && open < 0) open += 1;
    else if (!/[.,;:!?'"*_~…’\]}]/.test(last)) break;
  }
  return end;
}
