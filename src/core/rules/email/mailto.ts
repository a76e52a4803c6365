import type { Email } from './composeEmail.js';

/**
 * Characters of an address that mail programs take whole. Windows cuts or refuses longer ones than 2048, and every letter that
 * is not English takes six.
 */
export const longestMailto = 2000;

/** What an address of a mail program says, and whether all of the e-mail is in it. */
export interface MailtoLink {
  href: string;
  /** `false`: it carries the stand-in in place of the text, which has to be pasted. */
  isWhole: boolean;
}

/**
 * The `mailto:` address that opens an e-mail in the customer's mail program (RFC 6068). Nothing in the subject or the text can
 * add a header or a receiver.
 *
 * @param standIn The text in place of one that is too long for an address.
 * @returns `undefined` where the desk's address is none.
 * @example
 * mailto({ to: 'a@example.com', subject: 'Hi', body: 'One\nTwo' }, '…')?.href; // 'mailto:a@example.com?subject=Hi&body=One%0D%0ATwo'
 */
export function mailto({ to, subject, body }: Pick<Email, 'to' | 'subject' | 'body'>, standIn: string) {
  const receiver = toAddress(to);
  if (receiver === undefined) return undefined;
  const linkWith = (text: string) =>
    `mailto:${receiver}?subject=${encode(toHeader(subject))}&body=${encode(toLines(text))}`;
  const whole = linkWith(body);
  const isWhole = whole.length <= longestMailto;
  return { href: isWhole ? whole : shortest(linkWith(standIn), receiver), isWhole } satisfies MailtoLink;
}

/** Where even the stand-in does not fit beside a very long subject: the address alone, and everything is pasted. */
function shortest(link: string, receiver: string): string {
  return link.length <= longestMailto ? link : `mailto:${receiver}`;
}

/** One mailbox as it stands in an address; `undefined` where it is none, or more than one. */
function toAddress(written: string): string | undefined {
  const at = written.lastIndexOf('@');
  const [local, domain] = [written.slice(0, at), written.slice(at + 1)];
  const isMailbox = at > 0 && written.length <= longestMailbox && !notInLocal.test(local) && isDomain.test(domain);
  return isMailbox ? `${encode(local)}@${encode(domain)}` : undefined;
}

/** RFC 5321, 4.5.3.1: 64 of the part before the `@`, 255 after it. */
const longestMailbox = 320;
/** No blanks, no direction marks, and none of what RFC 5322 gives a meaning: a comma would begin another receiver. */
const notInLocal = /[\p{C}\p{Z}",:;<>()[\]\\@]/u;
/** Letters of any language (RFC 6532): a desk may have a domain of its own script. */
const isDomain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?$/u;

function toHeader(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** RFC 6068, 5: line breaks as CRLF. Other control characters have no place in a text. */
function toLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll('\n', '\r\n');
}

/** Half of a character, as a cut emoji leaves it, has no address: without this the encoding throws. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
