/**
 * The next option that begins with what was typed; one letter again and again goes through all that begin with it.
 *
 * @param from The option it is at; -1 for none.
 */
export function findByTyping(labels: readonly string[], typed: string, from: number): number | undefined {
  const wanted = typed.toLocaleLowerCase();
  const [letter = ''] = wanted;
  const isOneLetter = [...wanted].every((one) => one === letter);
  const beginning = isOneLetter ? letter : wanted;
  // A longer text may still be about the option it is at.
  const first = Math.max(isOneLetter ? from + 1 : from, 0);
  for (let step = 0; step < labels.length; step += 1) {
    const index = (first + step) % labels.length;
    if (labels[index]?.trimStart().toLocaleLowerCase().startsWith(beginning)) return index;
  }
  return undefined;
}
