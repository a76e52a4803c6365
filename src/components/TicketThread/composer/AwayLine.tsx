'use client';
import { expectReply } from '../../../core/rules/expectation/expectReply.js';
import type { Ticket } from '../../../core/model.js';
import { useDesk } from '../../../hooks/useDesk.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Clock } from '../../../ui/deskIcons.js';
import { useMinute } from '../../../ui/useMinute.js';
import { useLiveText, type LiveText } from '../liveText.js';

export interface AwayLineProps {
  ticket: Ticket;
  text: LiveText;
}

/** While somebody writes outside the hours of those who answer: when they are back. */
export function AwayLine({ ticket, text }: AwayLineProps) {
  const { messages, format } = useI18n();
  const desk = useDesk();
  const now = useMinute();
  const isWriting = useLiveText(text, (body) => body !== '');
  if (desk.status !== 'success' || !isWriting) return null;
  const department = desk.data.departments.find(({ id }) => id === ticket.department?.id);
  const { opensAt } = expectReply(desk.data, department, now.getTime());
  if (!opensAt) return null;
  return (
    <p className="tkd-composer-away">
      <Clock aria-hidden size={14} />
      <span>{messages.composer.away(format.soon(opensAt, now))}</span>
    </p>
  );
}
