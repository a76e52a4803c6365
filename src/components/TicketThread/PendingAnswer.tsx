'use client';
import { useMemo } from 'react';
import { TicketError, type TicketErrorCode } from '../../core/errors.js';
import type { PreparedAttachment } from '../../core/adapter.js';
import { useOutbox } from '../../hooks/useOutbox.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { FileText } from '../../ui/deskIcons.js';
import { FileName } from '../attachments/FileName.js';
import { SendState } from '../outbox/SendState.js';
import type { AnswerStateProps } from './AnswerState.js';
import { followUpOf } from './followUpOf.js';
import { ReplyEmail } from './ReplyEmail.js';
import { filesOf } from './sentFiles.js';
import { useKeepFollowUp } from './useKeepFollowUp.js';

/** The ticket is not what it was: closed, merged, moved, or the time for an answer is over (fault table, row 20). */
const otherwise: ReadonlySet<TicketErrorCode> = new Set(['conflict', 'forbidden', 'not_found', 'not_applied']);

/** The files of an answer on its way, where it is, and the ways on. */
export function PendingAnswer({ item, ways }: AnswerStateProps) {
  const { ticket, reopen, onCreate, onChange, onThrownAway } = ways;
  const words = useI18n().messages.outbox;
  const { retry, withdraw } = useOutbox();
  const keep = useKeepFollowUp();
  const { body, attachments = [] } = item.write.input;
  const files = useMemo(() => filesOf(item).files, [item]);
  const error = item.state === 'failed' && item.failure ? new TicketError(item.failure.code) : null;
  const isRefused = item.state === 'failed' && item.failure !== undefined && otherwise.has(item.failure.code);
  const handleReopen = () => void reopen?.run().then(() => retry(item.clientRef));
  const handleCreate = async () => {
    const followUp = ticket ? followUpOf(ticket, body) : { subject: '', body };
    // First, so that the form finds it as it appears.
    const isKept = await keep(followUp).catch(() => false);
    onCreate?.(followUp);
    // Files do not go along: with them it stays, until somebody throws it away.
    if (isKept && attachments.length === 0 && withdraw(item.clientRef)) onThrownAway(item);
  };
  return (
    <>
      <PendingFiles files={attachments} />
      {item.write.type === 'reply' && item.write.thenClose && item.state !== 'sending' && (
        <p className="tkd-send-then">{words.thenCloses}</p>
      )}
      <SendState item={item} onChange={onChange} onThrownAway={onThrownAway}>
        {isRefused && reopen && (
          <Button busy={reopen.isPending} onClick={handleReopen}>
            {words.reopenAndSend}
          </Button>
        )}
        {isRefused && onCreate && <Button onClick={() => void handleCreate()}>{words.createWithText}</Button>}
      </SendState>
      {ticket && <ReplyEmail {...{ ticket, files, error }} text={body} />}
    </>
  );
}

function PendingFiles({ files }: { files: readonly PreparedAttachment[] }) {
  const { messages, format } = useI18n();
  if (files.length === 0) return null;
  return (
    <ul className="tkd-files" aria-label={messages.common.files(files.length)}>
      {files.map(({ id, name, size }) => (
        <li key={id} className="tkd-file">
          <div className="tkd-file-row">
            <FileText className="tkd-file-icon" aria-hidden size={18} />
            <span className="tkd-file-words">
              <FileName name={name} />
              <span className="tkd-file-note">{size > 0 && <span>{format.size(size)}</span>}</span>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
