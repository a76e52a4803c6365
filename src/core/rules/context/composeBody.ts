/** One technical detail as it is sent. */
export interface ContextLine {
  label: string;
  value: string;
}

/** What is put under a message: a blank line, a heading, a line for each. Empty without any. */
function contextBlock(lines: readonly ContextLine[], heading: string): string {
  if (lines.length === 0) return '';
  return ['\n', heading, ...lines.map(({ label, value }) => `${label}: ${value}`)].join('\n');
}

/**
 * A message with the technical details that the customer lets go along. Where both do not fit, the details stay behind rather
 * than that the message is refused.
 *
 * @param heading Stands over the details, in the customer's language.
 * @param longest Characters of a message.
 *
 * @example
 * composeBody('No SSH access.', [{ label: 'Time zone', value: 'Europe/Moscow' }], 'Technical details');
 * // 'No SSH access.\n\nTechnical details\nTime zone: Europe/Moscow'
 */
export function composeBody(text: string, lines: readonly ContextLine[], heading: string, longest = Infinity): string {
  const body = text.trimEnd() + contextBlock(lines, heading);
  return lines.length === 0 || body.length > longest ? text : body;
}
