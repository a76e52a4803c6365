'use client';
import { useMemo, type ReactNode } from 'react';
import type { Message, Person } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Time } from '../../ui/Time.js';
import { CopyButton } from '../MessageBody/CopyButton.js';
import { MessageBody } from '../MessageBody/MessageBody.js';
import { readableText } from '../MessageBody/readableText.js';
import { useSlots } from '../provider/slots.js';
import { AttachmentList } from './AttachmentList.js';
import { personName } from './personName.js';

export interface MessageArticleProps {
  ticketId: string;
  message: Message;
  /** Of the author's name. */
  headingLevel: 2 | 3 | 4 | 5 | 6;
  now: Date;
  /** How far it is, and its files, while it is on its way. */
  sending?: ReactNode;
}

/** One message: who wrote it and when, what it says, its files. */
export function MessageArticle({ ticketId, message, headingLevel, now, sending }: MessageArticleProps) {
  const { messages, format } = useI18n();
  const words = messages.thread;
  const { author, attachments, body, createdAt, editedAt } = message;
  const Heading = `h${headingLevel}` as const;
  const text = useMemo(() => readableText(body), [body]);
  return (
    <article
      className="tkd-message"
      data-role={author.role}
      data-sending={sending ? '' : undefined}
      aria-label={words.messageBy(personName(author, messages), format.dateTime(createdAt))}
      tabIndex={-1}
    >
      <header className="tkd-message-head">
        <Heading className="tkd-message-author">
          <Author person={author} />
        </Heading>
        {author.title && <bdi className="tkd-message-title">{author.title}</bdi>}
        <Time className="tkd-message-time" instant={createdAt} now={now} />
        {editedAt && (
          <span className="tkd-message-time" title={format.dateTime(editedAt)}>
            {words.edited}
          </span>
        )}
        {text && !sending && <CopyButton text={text} label={words.copyMessage} />}
      </header>
      <MessageBody message={message} />
      {sending ?? <AttachmentList ticketId={ticketId} attachments={attachments} />}
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
