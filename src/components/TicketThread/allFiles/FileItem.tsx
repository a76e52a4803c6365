'use client';
import { useEffect, useRef, useState } from 'react';
import type { TicketFile } from '../../../core/model.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { Time } from '../../../ui/Time.js';
import { readableName } from '../../attachments/FileName.js';
import { FileRow } from '../FileRow.js';
import { personName } from '../personName.js';
import { Picture } from '../Picture.js';

export interface FileItemProps {
  ticketId: string;
  file: TicketFile;
  /** It is a picture, and these are all of them. */
  among: readonly TicketFile[] | undefined;
  now: Date;
  onGoTo: () => void;
}

/** A file with whose message it came in, and when. Its picture is loaded when it comes into sight. */
export function FileItem({ ticketId, file, among, now, onGoTo }: FileItemProps) {
  const { messages } = useI18n();
  const words = messages.allFiles;
  const item = useRef<HTMLLIElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = item.current;
    if (!element || isSeen) return undefined;
    const observer = new IntersectionObserver((entries) => setSeen(entries.some((entry) => entry.isIntersecting)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen]);
  return (
    <li ref={item} className="tkd-file tkd-all-files-item">
      {among && (isSeen ? <Picture {...{ ticketId, among }} attachment={file} /> : <div className="tkd-picture" />)}
      <FileRow ticketId={ticketId} attachment={file} />
      <div className="tkd-all-files-about">
        <span className="tkd-all-files-from">
          <bdi>{personName(file.author, messages)}</bdi>
          <Time instant={file.createdAt} now={now} />
        </span>
        <Button variant="quiet" aria-label={words.goToOf(readableName(file.name))} onClick={onGoTo}>
          {words.goTo}
        </Button>
      </div>
    </li>
  );
}
