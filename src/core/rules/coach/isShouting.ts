/** Letters in capitals: fewer than these may be the names of things. */
const fewestCapitals = 8;

/** Of all letters: a loud word among calm ones is emphasis. */
const loudShare = 0.7;

/** Whether a line is written to be heard rather than read: in capitals, or with rows of exclamation marks. */
export function isShouting(text: string): boolean {
  if (/[!?]{4}/.test(text)) return true;
  let letters = 0;
  let capitals = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{N}_.-]+/gu)) {
    // `ERR_CONNECTION_REFUSED` is a name.
    if (/[\d_]/.test(word)) continue;
    const isLoud = word === word.toUpperCase() && word !== word.toLowerCase();
    // Nor is `SSL` loud, whatever it stands beside.
    if (isLoud && word.length < 4) continue;
    letters += word.length;
    if (isLoud) capitals += word.length;
  }
  return capitals >= fewestCapitals && capitals >= letters * loudShare;
}
