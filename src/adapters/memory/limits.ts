import { TicketError } from '../../core/errors.js';
import type { Limits } from '../../core/model.js';
import { refuse } from './refuse.js';

const invisible = /[\p{Z}\p{Cc}\p{Cf}\u034F\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Whether nothing in it can be seen: spaces, line ends, zero-width characters. */
export function isBlank(text: string): boolean {
  return text.replace(invisible, '') === '';
}

/** Why a message is refused: it is blank (unless something comes with it) or longer than the desk takes. */
export function bodyProblem(limits: Limits, body: string, mayBeBlank = false): string | undefined {
  if (!mayBeBlank && isBlank(body)) return 'is blank';
  if (limits.maxBodyLength !== undefined && body.length > limits.maxBodyLength)
    return `is longer than ${limits.maxBodyLength} characters`;
  return undefined;
}

/** Refuses a file that is empty, too large or of a kind that the desk does not take. */
export function checkFile(limits: Limits, file: { name: string; type: string; size: number }): void {
  if (file.size === 0) throw refuse('file', 'is empty');
  if (limits.maxFileBytes !== undefined && file.size > limits.maxFileBytes)
    throw new TicketError('too_large', `${file.name} is larger than ${limits.maxFileBytes} bytes`);
  if (limits.accept?.length && !limits.accept.some((rule) => accepts(rule, file)))
    throw new TicketError('unsupported_media', `${file.name} (${file.type}) is of a kind that is not accepted`);
}

function accepts(rule: string, { name, type }: { name: string; type: string }): boolean {
  const wanted = rule.trim().toLowerCase();
  if (wanted.startsWith('.')) return name.toLowerCase().endsWith(wanted);
  if (wanted.endsWith('/*')) return type.toLowerCase().startsWith(wanted.slice(0, -1));
  return type.toLowerCase().split(';')[0]?.trim() === wanted;
}
