import type { Labels } from './readLabels.js';
import { readValue } from './readValue.js';
import type { Label, Place } from './secretsAfter.js';

const code = /^(?:\d{4,8}|(?=.*\d)[a-z\d]{4,12}(?:-[a-z\d]{2,12}){0,5})$/i;
/** No year. */
const backCode = /^(?!(?:19|20)\d\d$)\d{3,4}$/;

/** Words before the first code, and codes at most. */
const mostWords = 8;
const mostCodes = 40;

/** Where the codes are that follow their name: one place from the first to the last, however they are listed. */
export function codesAfter(text: string, labels: Labels, label: Label): Place[] {
  const isBack = label.kind === 'back';
  let at = label.end;
  let place: Place | undefined;
  for (let count = 0; count < (place ? (isBack ? 0 : mostCodes) : mostWords); count += 1) {
    const value = readValue(text, at);
    if (!value) break;
    const { text: written, start, end } = value;
    if ((isBack ? backCode : code).test(written)) place = { start: place?.start ?? start, end };
    else if (place ? !labels.is('and', written) && !/^\d{1,2}$/.test(written) : labels.is('never', written)) break;
    at = end;
  }
  return place ? [place] : [];
}
