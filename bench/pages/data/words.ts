import { createRandom } from './createRandom.js';

const vocabulary =
  'server domain backup disk memory kernel update reboot certificate mail queue address firewall port network database table index ' +
  'payment invoice order panel access account name zone record cache log error warning since yesterday morning after before please ' +
  'check restart restore move copy open close answer slow fast again never always still works fails hangs returns nothing the a of in on to ' +
  'and with without from we you it this that customer site page shop plugin';
const words = vocabulary.split(' ');

/** Sentences of about so many characters. */
export function sentences(length: number, seed: number): string {
  const random = createRandom(seed);
  const parts: string[] = [];
  let size = 0;
  for (let left = 0; size < length; left -= 1) {
    let word = words[Math.floor(random() * words.length)] ?? '';
    if (left <= 0) {
      left = 6 + Math.floor(random() * 8);
      word = word.charAt(0).toUpperCase() + word.slice(1);
      if (parts.length > 0) parts[parts.length - 1] += '.';
    }
    parts.push(word);
    size += word.length + 1;
  }
  return `${parts.join(' ')}.`;
}
