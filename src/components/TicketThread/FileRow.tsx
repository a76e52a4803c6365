'use client';
import { useRef } from 'react';
import { X } from '../../ui/icons.js';
import { Download as DownloadIcon, FileText, FileX, Image, ShieldQuestion } from '../../ui/deskIcons.js';
import type { Attachment } from '../../core/model.js';
import { isPicture } from '../../hooks/useAttachmentFile.js';
import { useDownload, type Download } from '../../hooks/useDownload.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { FileName, readableName } from '../attachments/FileName.js';
import { fileReason } from './fileReason.js';

const icons = { ready: FileText, picture: Image, scanning: ShieldQuestion, refused: FileX };

export interface FileRowProps {
  ticketId: string;
  attachment: Attachment;
}

/** A file's sign, name and size: a button that saves it, where it can be had; how far that is, or why it failed. */
export function FileRow({ ticketId, attachment }: FileRowProps) {
  const { messages, format } = useI18n();
  const words = messages.thread;
  const download = useDownload(ticketId, attachment);
  const save = useRef<HTMLButtonElement>(null);
  const { size, state = 'ready' } = attachment;
  const name = readableName(attachment.name);
  const isPending = download?.status === 'pending';
  const isGone = download?.error?.code === 'not_found';
  const label = (
    <>
      <FileIcon attachment={attachment} />
      <span className="tkd-file-words" aria-hidden={state === 'ready' && download !== null ? true : undefined}>
        <FileName name={attachment.name} />
        <span className="tkd-file-note">
          {isPending ? <Received download={download} /> : size > 0 && <span>{format.size(size)}</span>}
          <StateNote attachment={attachment} />
        </span>
      </span>
    </>
  );
  if (!download || state !== 'ready') return <div className="tkd-file-row">{label}</div>;
  // What is pressed goes with what it has ended.
  const then = (act: () => void) => () => {
    save.current?.focus();
    act();
  };
  return (
    <>
      <div className="tkd-file-row" data-busy={isPending ? '' : undefined}>
        <button
          ref={save}
          type="button"
          className="tkd-file-save"
          aria-disabled={isPending || undefined}
          onClick={() => !isPending && download.run()}
        >
          <VisuallyHidden>{words.download(name, size > 0 ? format.size(size) : undefined)}</VisuallyHidden>
          {label}
          {!isPending && <DownloadIcon className="tkd-file-sign" aria-hidden size={16} />}
        </button>
        {isPending && (
          <>
            <button
              type="button"
              className="tkd-icon-button"
              aria-label={messages.files.cancel(name)}
              onClick={then(download.cancel)}
            >
              <X aria-hidden size={16} />
            </button>
            <progress
              className="tkd-progress tkd-file-progress"
              aria-label={messages.files.downloading(name)}
              {...(download.total !== undefined && { max: download.total, value: download.received })}
            />
          </>
        )}
      </div>
      {download.error && (
        <div role="alert" className="tkd-field-error tkd-file-error">
          <span>{words.downloadFailed(fileReason(download.error, messages))}</span>
          {!isGone && (
            <Button variant="quiet" aria-label={messages.files.again(name)} onClick={then(download.run)}>
              {messages.common.tryAgain}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function Received({ download: { received, total } }: { download: Download }) {
  const { messages, format } = useI18n();
  return (
    <span>{messages.files.received(format.size(received), total === undefined ? undefined : format.size(total))}</span>
  );
}

function StateNote({ attachment: { state = 'ready', reason } }: Pick<FileRowProps, 'attachment'>) {
  const { thread, files } = useI18n().messages;
  if (state === 'ready') return null;
  if (state === 'refused') return <bdi>{reason ? files.refused(reason) : thread.refused}</bdi>;
  return (
    <>
      <span>{thread.scanning}</span> <span className="tkd-file-soon">{files.scanningSoon}</span>
    </>
  );
}

function FileIcon({ attachment }: Pick<FileRowProps, 'attachment'>) {
  const { state = 'ready' } = attachment;
  const Icon = icons[state === 'ready' && isPicture(attachment) ? 'picture' : state];
  return <Icon className="tkd-file-icon" aria-hidden size={18} />;
}
