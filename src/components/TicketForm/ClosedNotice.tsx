'use client';
import type { Desk } from '../../core/model.js';
import { useContact } from '../../hooks/useContact.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Notice } from '../../ui/Notice.js';

/** In place of the form while the desk takes nothing: why, until when, and the other ways to reach it. */
export function ClosedNotice({ notice }: { notice: NonNullable<Desk['notice']> }) {
  const { messages, format } = useI18n();
  const { form, list } = messages;
  const { email, phone } = useContact() ?? {};
  return (
    <Notice tone="warning" title={form.closed}>
      <p>
        <bdi>{notice.text}</bdi> {notice.until && list.noticeUntil(format.dateTime(notice.until))}
      </p>
      {email && (
        <p>
          <a href={`mailto:${email}`}>{form.writeTo(email)}</a>
        </p>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{form.call(phone)}</a>
        </p>
      )}
    </Notice>
  );
}
