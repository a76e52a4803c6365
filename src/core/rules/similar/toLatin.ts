const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'kh',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  c: 'k',
  q: 'k',
  w: 'v',
  y: 'i',
  x: 'ks',
};

/**
 * A folded word as it sounds, in Latin letters: people write "битрикс" and "Bitrix", "фтп" and "ftp", and call
 * lesopark.example "лесопарк".
 */
export function toLatin(word: string): string {
  let sound = '';
  for (const letter of word) {
    const next = latin[letter] ?? letter;
    if (next !== sound.at(-1)) sound += next;
  }
  return sound;
}
