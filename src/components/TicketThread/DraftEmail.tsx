'use client';
import type { TicketError } from '../../core/errors.js';
import { useLiveText, type LiveText } from './liveText.js';
import { ReplyEmail, type ReplyEmailProps } from './ReplyEmail.js';

export interface DraftEmailProps extends Pick<ReplyEmailProps, 'ticket' | 'files'> {
  text: LiveText;
  error: TicketError | null;
}

/** The e-mail way out for what stands in the field. */
export function DraftEmail({ text, error, ...props }: DraftEmailProps) {
  const known = useLiveText(text, error ? whole : likeness);
  return <ReplyEmail {...props} text={known} error={error} />;
}

const whole = (text: string) => text;

/** Until it is needed, only what tells which words are to be loaded: whether there are any, and whether they are Russian. */
function likeness(text: string): string {
  if (text === '') return '';
  return /[а-яё]/i.exec(text.slice(0, 2000))?.[0] ?? 'a';
}
