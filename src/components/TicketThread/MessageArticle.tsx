'use client';
import type { ReactNode } from 'react';
import type { Message, Person, Ticket } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { EditedMark } from '../acts/EditedMark.js';
import { MessageWords } from '../acts/MessageWords.js';
import { CopyButton } from '../MessageBody/CopyButton.js';
import { useSlots } from '../provider/slots.js';
import { AttachmentList } from './AttachmentList.js';
import { MessageActions } from './MessageActions.js';
import { MessageTime } from './MessageTime.js';
import { personName } from './personName.js';

export interface MessageArticleProps {
  ticketId: string;
  /** With what the customer may do, as far as it is here. */
  ticket?: Ticket | undefined;
  message: Message;
  /** Of the author's name. */
  headingLevel: 2 | 3 | 4 | 5 | 6;
  now: Date;
  /** The one before it is by the same person, a little earlier: their name is only heard. @default false */
  isContinued?: boolean;
  /** It is open however long it is: what is looked for is in it. @default false */
  isWhole?: boolean;
  /** How far it is, and its files, while it is on its way. */
  sending?: ReactNode;
}

/** One message: who wrote it and when, what it says, its files. */
export function MessageArticle({
  ticketId,
  ticket,
  message,
  headingLevel,
  now,
  isContinued = false,
  isWhole = false,
  sending,
}: MessageArticleProps) {
  const { messages, format } = useI18n();
  const words = messages.thread;
  const { author, attachments, body, createdAt } = message;
  const Heading = `h${headingLevel}` as const;
  return (
    <article
      className="tkd-message"
      data-role={author.role}
      data-sending={sending ? '' : undefined}
      aria-label={words.messageBy(personName(author, messages), format.dateTime(createdAt))}
      tabIndex={-1}
    >
      <header className="tkd-message-head">
        <Heading className={isContinued ? 'tkd-hidden' : 'tkd-message-author'}>
          <Author person={author} />
        </Heading>
        {author.title && !isContinued && <bdi className="tkd-message-title">{author.title}</bdi>}
        <MessageTime {...{ ticketId, now }} messageId={sending ? undefined : message.id} instant={createdAt} />
        {!sending && <EditedMark message={message} />}
        {body.value && !sending && <CopyButton text={body.value} label={words.copyMessage} />}
      </header>
      <MessageWords {...{ ticketId, message, headingLevel, isWhole }} />
      {sending ?? <AttachmentList ticketId={ticketId} attachments={attachments} />}
      {!sending && <MessageActions {...{ ticketId, ticket, message }} />}
    </article>
  );
}

/** The mark of the staff is a thing of its own: a customer who calls themselves "Support" has none. */
function Author({ person }: { person: Person }) {
  const { messages } = useI18n();
  const { Avatar } = useSlots();
  const name = personName(person, messages);
  const isMarked = person.role === 'staff' || person.role === 'system';
  const mark = isMarked && messages.common[person.role];
  return (
    <>
      {Avatar && <Avatar person={person} />}
      {name !== mark && <bdi>{name}</bdi>}
      {mark && <span className="tkd-message-role">{mark}</span>}
    </>
  );
}
