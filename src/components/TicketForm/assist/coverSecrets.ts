import type { Detail } from '../../../core/rules/details/findDetails.js';
import type { Findings } from './context.js';

/** What stands in place of a secret. */
export const cover = '***';

/** The details with the secrets in them covered: a chip, a suggested subject and what is read aloud repeat no password. */
export function coverSecrets({ subject, details, secrets, subjectSecrets }: Findings): readonly Detail[] {
  // Details are places in the subject and the message together.
  const before = subject.length + 1;
  const places = [
    ...subjectSecrets,
    ...secrets.map(({ start, end }) => ({ start: start + before, end: end + before })),
  ].toReversed();
  if (places.length === 0) return details;
  return details.map((detail) => {
    let { value } = detail;
    for (const place of places) {
      const [start, end] = [place.start - detail.start, place.end - detail.start];
      if (start >= value.length || end <= 0) continue;
      value = value.slice(0, Math.max(0, start)) + cover + value.slice(end);
    }
    return value === detail.value ? detail : { ...detail, value };
  });
}
