'use client';
import type { Desk } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Notice } from '../../ui/Notice.js';

/** What the desk has to say to everybody: an outage, a holiday. */
export function DeskNotice({ notice }: { notice: Desk['notice'] }) {
  const { messages, format } = useI18n();
  if (!notice?.text) return null;
  return (
    <Notice className="tkd-desk-notice" tone={notice.kind === 'info' ? 'info' : 'warning'}>
      <bdi>{notice.text}</bdi> {notice.until && messages.list.noticeUntil(format.dateTime(notice.until))}
    </Notice>
  );
}
