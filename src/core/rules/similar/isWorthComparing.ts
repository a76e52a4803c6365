const word = /[\p{L}\p{N}]{2,}/gu;

/**
 * Whether a draft says enough to be compared with other tickets: a subject of two words, or a service with two words about it
 * anywhere.
 */
export function isWorthComparing({ subject, body, serviceId }: { subject: string; body: string; serviceId?: string }) {
  const count = (text: string) => text.match(word)?.length ?? 0;
  return count(subject) >= 2 || (Boolean(serviceId) && count(`${subject} ${body}`) >= 2);
}
