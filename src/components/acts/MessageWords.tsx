'use client';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useI18n } from '../../i18n/useI18n.js';
import { useLater } from '../../ui/useLater.js';
import { MessageBody, type MessageBodyProps } from '../MessageBody/MessageBody.js';
import { useEdit } from './edits.js';
import { actParts } from './actParts.js';

export interface MessageWordsProps extends MessageBodyProps {
  ticketId: string;
}

/** What a message says: its words, a field with them while they are changed, or that they are gone. */
export function MessageWords({ ticketId, ...props }: MessageWordsProps) {
  const { message } = props;
  const { acts } = useI18n().messages;
  const [edit, setEdit] = useEdit(ticketId, message.id);
  const { part: parts, hasFailed } = useLater(actParts, edit !== undefined);
  if (message.deletedAt) return <p className="tkd-message-gone">{acts.deleted}</p>;
  if (edit && parts)
    return (
      <LaterWords words={parts.words}>
        <parts.MessageEditor {...{ ticketId, message, edit }} onChange={setEdit} />
      </LaterWords>
    );
  return (
    <>
      <MessageBody {...props} />
      {hasFailed && (
        <p role="alert" className="tkd-act-note">
          {acts.notLoaded}
        </p>
      )}
    </>
  );
}
