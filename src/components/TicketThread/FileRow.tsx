'use client';
import { Download, FileText, FileX, Image, ShieldQuestion } from '../../ui/icons.js';
import type { Attachment } from '../../core/model.js';
import { isPicture, useDownload } from '../../hooks/useAttachmentFile.js';
import { useI18n } from '../../i18n/useI18n.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { FileName, readableName } from '../attachments/FileName.js';
import { fileReason } from './fileReason.js';

const icons = { ready: FileText, picture: Image, scanning: ShieldQuestion, refused: FileX };

export interface FileRowProps {
  ticketId: string;
  attachment: Attachment;
}

/** A file's sign, name and size: a button that saves it, where it can be had. */
export function FileRow({ ticketId, attachment }: FileRowProps) {
  const { messages, format } = useI18n();
  const words = messages.thread;
  const download = useDownload(ticketId);
  const { name, size, state = 'ready' } = attachment;
  const isPending = download?.status === 'pending';
  const canDownload = download !== null && state === 'ready';
  const label = (
    <>
      <FileIcon attachment={attachment} />
      <span className="tkd-file-words" aria-hidden={canDownload || undefined}>
        <FileName name={name} />
        <span className="tkd-file-note">
          {size > 0 && <span>{format.size(size)}</span>}
          {state !== 'ready' && <span>{words[state]}</span>}
        </span>
      </span>
    </>
  );
  return (
    <>
      {canDownload ? (
        <button
          type="button"
          className="tkd-file-row"
          aria-disabled={isPending || undefined}
          data-busy={isPending ? '' : undefined}
          onClick={() => !isPending && download.run(attachment)}
        >
          <VisuallyHidden>
            {words.download(readableName(name), size > 0 ? format.size(size) : undefined)}
          </VisuallyHidden>
          {label}
          <Download className="tkd-file-sign" aria-hidden size={16} />
        </button>
      ) : (
        <div className="tkd-file-row">{label}</div>
      )}
      {download?.error && (
        <div role="alert" className="tkd-field-error">
          {words.downloadFailed(fileReason(download.error, messages))}
        </div>
      )}
    </>
  );
}

function FileIcon({ attachment }: Pick<FileRowProps, 'attachment'>) {
  const { state = 'ready' } = attachment;
  const Icon = icons[state === 'ready' && isPicture(attachment) ? 'picture' : state];
  return <Icon className="tkd-file-icon" aria-hidden size={18} />;
}
