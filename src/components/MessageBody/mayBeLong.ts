/** Lines that fit on any screen, with so many characters on the narrowest. */
const fewLines = 24;
const narrowest = 40;

/** Whether a text may be higher than a screen. Errs to yes, and looks at no more of it than it must. */
export function mayBeLong(text: string): boolean {
  if (text.length > fewLines * narrowest) return true;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= fewLines; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines > fewLines;
}
