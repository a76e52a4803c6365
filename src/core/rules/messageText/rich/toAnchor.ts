import { safeUrl } from '../../safeUrl.js';
import { plainText } from './plainText.js';
import type { RichInline } from './tree.js';

/** What nobody sees: it may stand anywhere in a word, and the word looks the same. */
const unseen = /[\p{Cf}\p{Mn}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Words that are an address, with or without quotes, brackets and stops around it. */
const isAddress = /^[^\p{L}\p{N}-]*(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})\.*(?:[^\p{L}\p{N}\s.-]\S*)?$/iu;
/** Among other words an address has its beginning. */
const hasAddress = /https?:\/\/((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/iu;

/** Words with a link behind them; without an address that may be followed only the words. */
export function toAnchor(address: string, content: RichInline[]): RichInline[] {
  const href = safeUrl(address);
  if (href === null) return content;
  const words = plainText(content).trim();
  if (words === '') return [{ type: 'link', value: href, href }];
  const host = otherHost(words, href);
  return [{ type: 'anchor', href, ...(host && { host }), content }];
}

/** `bank.example` as the words of a link to another place is the oldest trick: then that place is named. */
function otherHost(words: string, href: string): string | undefined {
  // NFKC: full stops and slashes of any width are what they look like.
  const seen = words.normalize('NFKC').replace(unseen, '').trim();
  const shown = (isAddress.exec(seen) ?? hasAddress.exec(seen))?.[1];
  if (shown === undefined) return undefined;
  const { host, hostname, protocol } = new URL(href);
  if (!protocol.startsWith('http')) return undefined;
  const named = safeUrl(`https://${shown}`);
  return named !== null && bare(new URL(named).hostname) === bare(hostname) ? undefined : host;
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}
