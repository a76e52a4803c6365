'use client';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import { useI18n } from '../../i18n/useI18n.js';
import { CopyButton } from '../MessageBody/CopyButton.js';

/** The words of something that has not arrived, to be taken elsewhere. */
export function CopyText({ item: { write } }: { item: OutboxItem }) {
  const { copyText } = useI18n().messages.outbox;
  const { input } = write;
  const text = 'subject' in input ? `${input.subject}\n\n${input.body}`.trim() : input.body;
  return <CopyButton text={text} label={copyText} isWordy />;
}
