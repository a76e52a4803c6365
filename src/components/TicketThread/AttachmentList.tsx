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
  const { common } = useI18n().messages;
  if (attachments.length === 0) return null;
  // Pictures are higher than names: apart, both make straight rows.
  const sorted = [...attachments.filter(isPicture), ...attachments.filter((attachment) => !isPicture(attachment))];
  return (
    <ul className="tkd-files" aria-label={common.files(attachments.length)}>
      {sorted.map((attachment) => (
        <li key={attachment.id} className="tkd-file" data-state={attachment.state ?? 'ready'}>
          {isPicture(attachment) && <Picture ticketId={ticketId} attachment={attachment} />}
          <FileRow ticketId={ticketId} attachment={attachment} />
        </li>
      ))}
    </ul>
  );
}
