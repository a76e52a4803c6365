'use client';
import type { Message } from '../../core/model.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { useActs } from './acts.js';

/** Beside a message's time: that it was changed. Leads to how it was before, where that is kept. */
export function EditedMark({ message }: { message: Message }) {
  const { messages, format } = useI18n();
  const { adapter } = useSupport('TicketThread');
  const begin = useActs()?.begin;
  const { editedAt, retractedAt, deletedAt, revisions = 0 } = message;
  if (deletedAt) return null;
  return (
    <>
      {editedAt &&
        (begin && revisions > 0 && adapter.listRevisions ? (
          <button
            type="button"
            className="tkd-edited"
            title={format.dateTime(editedAt)}
            aria-label={messages.acts.editedVersions}
            onClick={(event) => begin({ name: 'versions', message }, event.currentTarget)}
          >
            {messages.thread.edited}
          </button>
        ) : (
          <span className="tkd-message-time" title={format.dateTime(editedAt)}>
            {messages.thread.edited}
          </span>
        ))}
      {retractedAt && (
        <span className="tkd-message-time" title={format.dateTime(retractedAt)}>
          {messages.acts.retracted}
        </span>
      )}
    </>
  );
}
