'use client';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { TicketFile } from '../../../core/model.js';
import { fileGroup, fileGroups } from '../../../core/rules/fileName/fileGroup.js';
import { readableName } from '../../../core/rules/fileName/readableName.js';
import { isPicture } from '../../../hooks/useAttachmentFile.js';
import type { FilesData } from '../../../hooks/useFiles.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { Failure } from '../../../ui/Failure.js';
import { TextField } from '../../../ui/TextField.js';
import { useMinute } from '../../../ui/useMinute.js';
import { FileItem } from './FileItem.js';

export interface FoundFilesProps {
  ticketId: string;
  data: FilesData;
  onGoTo: (file: TicketFile) => void;
}

/** Looks that are made unasked: a ticket of a year's messages has no more. */
const mostLooks = 20;

/** The files that are known so far, narrowed and ordered. */
export function FoundFiles({ ticketId, data, onGoTo }: FoundFilesProps) {
  const { messages, format } = useI18n();
  const words = messages.allFiles;
  const [text, setText] = useState('');
  const [order, setOrder] = useState<'newest' | 'byKind'>('newest');
  const fieldId = useId();
  const orderId = useId();
  const { files, more, looks } = data;
  const isReady = more.status === 'ready';
  const { load } = more;
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  useEffect(() => {
    if (isReady && looks < mostLooks) latest.current();
  }, [isReady, looks]);

  const shown = useMemo(() => files.filter(isCalled(text, format.locale)), [files, text, format.locale]);
  const pictures = useMemo(() => shown.filter(isPicture), [shown]);
  const groups = fileGroups.flatMap((name) => {
    const some = shown.filter((file) => fileGroup(file) === name);
    return some.length > 0 ? [{ name, some }] : [];
  });
  const isEmpty = files.length === 0 && more.status === 'none';
  if (isEmpty) return <p className="tkd-all-files-note">{words.empty}</p>;
  return (
    <>
      <div className="tkd-all-files-tools">
        <div className="tkd-all-files-filter">
          <label htmlFor={fieldId}>{words.filter}</label>
          <TextField id={fieldId} type="search" value={text} onChange={({ target }) => setText(target.value)} />
        </div>
        <div className="tkd-all-files-order">
          <label htmlFor={orderId}>{words.order}</label>
          <select
            id={orderId}
            className="tkd-input"
            value={order}
            onChange={({ target }) => setOrder(target.value === 'byKind' ? 'byKind' : 'newest')}
          >
            <option value="newest">{words.newest}</option>
            <option value="byKind">{words.byKind}</option>
          </select>
        </div>
      </div>
      <output className="tkd-hidden">{text.trim() !== '' && words.found(shown.length)}</output>
      {shown.length === 0 && more.status === 'none' && <p className="tkd-all-files-note">{words.noMatch}</p>}
      {order === 'newest' ? (
        <>
          <Files {...{ ticketId, onGoTo }} files={pictures} among={pictures} name={words.pictures} />
          <Files {...{ ticketId, onGoTo }} files={shown.filter((file) => !isPicture(file))} name={words.others} />
        </>
      ) : (
        groups.map(({ name, some }) => (
          <section key={name} className="tkd-all-files-group">
            <h3 className="tkd-all-files-kind">{words[name]}</h3>
            <Files {...{ ticketId, onGoTo }} files={some.filter(isPicture)} among={pictures} name={words[name]} />
            <Files {...{ ticketId, onGoTo }} files={some.filter((file) => !isPicture(file))} name={words[name]} />
          </section>
        ))
      )}
      {more.status === 'error' && more.error && (
        <Failure error={more.error} safe={messages.errorDetails.ticketsSafe} onRetry={load} />
      )}
      {(more.status === 'pending' || isReady) && (
        <p className="tkd-all-files-note">
          {isReady && looks >= mostLooks ? (
            <Button onClick={() => load()}>{words.further}</Button>
          ) : (
            <span role="status">{words.looking}</span>
          )}
        </p>
      )}
    </>
  );
}

interface FilesProps extends Pick<FoundFilesProps, 'ticketId' | 'onGoTo'> {
  files: readonly TicketFile[];
  /** Pictures to go through; without them there are none among these. */
  among?: readonly TicketFile[];
  name: string;
}

function Files({ ticketId, files, among, name, onGoTo }: FilesProps) {
  const now = useMinute();
  if (files.length === 0) return null;
  return (
    <ul className={among ? 'tkd-files' : 'tkd-all-files-rows'} aria-label={name}>
      {files.map((file) => (
        <FileItem key={file.id} {...{ ticketId, file, among, now }} onGoTo={() => onGoTo(file)} />
      ))}
    </ul>
  );
}

/** All words of the text, in any order and case. */
function isCalled(text: string, locale: string): (file: TicketFile) => boolean {
  const words = text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  return ({ name }) => {
    const lower = readableName(name).toLocaleLowerCase(locale);
    return words.every((word) => lower.includes(word));
  };
}
