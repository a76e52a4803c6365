'use client';
import type { Attachment } from '../../core/model.js';
import { isPicture } from '../../hooks/useAttachmentFile.js';
import { useI18n } from '../../i18n/useI18n.js';
import { FileRow } from './FileRow.js';
import { Picture } from './Picture.js';

export interface AttachmentListProps {
  ticketId: string;
  attachments: readonly Attachment[];
}

/** The files of a message: pictures as pictures, all of them with name, size and a way to save them. */
export function AttachmentList({ ticketId, attachments }: AttachmentListProps) {
  const { messages, format } = useI18n();
  const { common, files } = messages;
  const count = attachments.length;
  if (count === 0) return null;
  // Pictures are higher than names: apart, both make straight rows.
  const sorted = [...attachments.filter(isPicture), ...attachments.filter((attachment) => !isPicture(attachment))];
  const size = attachments.reduce((sum, one) => sum + one.size, 0);
  // Of a sum with unknown parts nobody knows how much it is.
  const isKnown = attachments.every((one) => one.size > 0);
  return (
    <>
      {count > 1 && (
        <p className="tkd-files-total" aria-hidden={!isKnown || undefined}>
          {isKnown ? files.total(count, format.size(size)) : common.files(count)}
        </p>
      )}
      <ul className="tkd-files" aria-label={common.files(count)}>
        {sorted.map((attachment) => (
          <li key={attachment.id} className="tkd-file" data-state={attachment.state ?? 'ready'}>
            {isPicture(attachment) && <Picture ticketId={ticketId} attachment={attachment} />}
            <FileRow ticketId={ticketId} attachment={attachment} />
          </li>
        ))}
      </ul>
    </>
  );
}
