'use client';
import type { Desk } from '../../core/model.js';
import { useContact } from '../../hooks/useContact.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Notice } from '../../ui/Notice.js';

/** What the desk wants everybody to know before they write; while it is closed, with the other ways to reach it. */
export function DeskNotice({ notice }: { notice: NonNullable<Desk['notice']> }) {
  const { messages, format } = useI18n();
  const words = messages.notice;
  const contact = useContact();
  const isClosed = notice.kind === 'closed';
  const { email, phone } = (isClosed && contact) || {};
  return (
    <Notice
      className="tkd-desk-notice"
      tone={notice.kind === 'info' ? 'info' : 'warning'}
      title={isClosed ? words.closed : undefined}
    >
      <p>
        <bdi>{notice.text}</bdi> {notice.until && <span>{words.until(format.dateTime(notice.until))}</span>}
      </p>
      {email && (
        <p>
          <a href={`mailto:${email}`}>{words.writeTo(email)}</a>
        </p>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{words.call(phone)}</a>
        </p>
      )}
    </Notice>
  );
}
