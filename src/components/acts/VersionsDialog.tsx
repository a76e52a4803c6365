'use client';
import type { Message } from '../../core/model.js';
import { useRevisions } from '../../hooks/useRevisions.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Failure } from '../../ui/Failure.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { MessageBody } from '../MessageBody/MessageBody.js';
import type { ActProps } from './ActDialog.js';

/** How a message was before it was changed: the newest first, and on top how it is. */
export function VersionsDialog({ ticket, onClose, message }: ActProps & { message: Message }) {
  const { messages, format } = useI18n();
  const { actForms: words } = messages;
  const revisions = useRevisions(ticket.id, message.id);
  const earlier = revisions?.status === 'success' ? revisions.data.toReversed() : [];
  return (
    <Dialog
      isWide
      title={words.versionsTitle}
      closeLabel={words.closeDialog}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.closeDialog}</Button>}
    >
      <section className="tkd-version">
        <h3 className="tkd-version-head">{words.presentVersion}</h3>
        <MessageBody message={message} />
      </section>
      {revisions?.status === 'pending' && (
        <div aria-busy>
          <Skeleton width="long" />
          <Skeleton width="medium" />
        </div>
      )}
      {revisions?.status === 'error' && (
        <Failure error={revisions.error} safe={messages.errorDetails.ticketsSafe} onRetry={revisions.retry} />
      )}
      {revisions?.status === 'success' && earlier.length === 0 && <p>{words.noVersions}</p>}
      {earlier.map(({ at, body }, index) => (
        <section key={`${at} ${index}`} className="tkd-version">
          <h3 className="tkd-version-head">{words.versionOf(format.dateTime(at))}</h3>
          <MessageBody message={{ ...message, attachments: [], body }} />
        </section>
      ))}
    </Dialog>
  );
}
