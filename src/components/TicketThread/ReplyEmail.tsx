'use client';
import { useMemo } from 'react';
import type { TicketSummary } from '../../core/model.js';
import { EmailSlot } from '../EmailWayOut/EmailSlot.js';
import { useEmailWayOut } from '../EmailWayOut/useEmailWayOut.js';
import type { Composer } from './useComposer.js';

export interface ReplyEmailProps {
  ticket: TicketSummary;
  composer: Pick<Composer, 'text' | 'attachments' | 'failure' | 'isSending' | 'isWaiting'>;
}

/** The e-mail way out for an answer. */
export function ReplyEmail({ ticket, composer }: ReplyEmailProps) {
  const { text, attachments, failure, isSending, isWaiting } = composer;
  const way = useEmailWayOut({ error: isSending || isWaiting ? null : failure, text });
  const entries = attachments?.entries;
  const files = useMemo(() => entries?.map(({ file }) => file) ?? [], [entries]);
  return way ? <EmailSlot way={way} written={{ replyTo: ticket, body: text }} files={files} /> : null;
}
