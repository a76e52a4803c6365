/** Letters of other alphabets, or that sound like another, and at the same places how they sound. */
const letters = 'абвгдежзийклмнопрстуфхцчшщъыьэюяcqwyx';
const sounds = 'a b v g d e zh z i i k l m n o p r s t u f h ts kh sh sh  i  e iu ia k k v i ks'.split(' ');

/**
 * A folded word as it sounds, in Latin letters: people write "битрикс" and "Bitrix", "фтп" and "ftp", and call
 * lesopark.example "лесопарк".
 */
export function toLatin(word: string): string {
  let sound = '';
  for (const letter of word) {
    const next = sounds[letters.indexOf(letter)] ?? letter;
    if (next !== sound.at(-1)) sound += next;
  }
  return sound;
}
