'use client';
import { memo, type ReactNode } from 'react';
import type { Desk, FieldSchema, FieldValue, Ticket } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Time } from '../../ui/Time.js';
import { useMinute } from '../../ui/useMinute.js';
import { fieldText } from './fieldText.js';
import { useThreadFiles } from './threadFilesContext.js';

export interface ThreadFactsProps {
  ticket: Ticket;
  desk: Desk | undefined;
}

/** What is known about a ticket besides its messages. What is unknown is not there. */
export const ThreadFacts = memo(function ThreadFacts({ ticket, desk }: ThreadFactsProps) {
  const { messages, format } = useI18n();
  const words = messages.thread;
  const now = useMinute();
  const { service, department, priority, createdAt, updatedAt, expectation, participants = [] } = ticket;
  // What was expected of an answer that is here is nothing that anybody waits for.
  const isStaffsTurn = ticket.status.kind === 'open' || ticket.status.kind === 'in_progress';
  const copies = participants.flatMap(({ name, me }) => (name && !me ? [name] : []));
  return (
    <dl className="tkd-facts" aria-label={words.facts}>
      {isStaffsTurn && expectation?.replyBy && (
        <Fact name={words.replyBy}>
          {Date.parse(expectation.replyBy) < now.getTime() ? (
            words.replyLate
          ) : (
            <time dateTime={expectation.replyBy} title={format.dateTime(expectation.replyBy)}>
              {format.soon(expectation.replyBy, now)}
            </time>
          )}
        </Fact>
      )}
      {isStaffsTurn && expectation?.queuePosition !== undefined && (
        <Fact name={words.queue}>{format.number(expectation.queuePosition)}</Fact>
      )}
      {service && <Fact name={words.service}>{service.label}</Fact>}
      {department && <Fact name={words.department}>{department.label}</Fact>}
      {priority && <Fact name={words.priority}>{priority.label}</Fact>}
      <Fact name={words.created}>
        <Time instant={createdAt} now={now} />
      </Fact>
      <Fact name={words.updated}>
        <Time instant={updatedAt} now={now} />
      </Fact>
      {copies.length > 0 && <Fact name={words.copies}>{format.list(copies)}</Fact>}
      <FilesFact />
      {/* Before the desk has said which of them are secret, none is told. */}
      {(desk ? ticket.fields : undefined)?.map((field) => (
        <CustomFact key={field.id} field={field} ticket={ticket} desk={desk} />
      ))}
    </dl>
  );
});

/** The way to all files, where there are any. */
function FilesFact() {
  const { files } = useI18n().messages;
  const { hasFiles, count, openAll, hasAllFailed } = useThreadFiles();
  if (!hasFiles) return null;
  return (
    <Fact name={files.fact}>
      <button
        type="button"
        className="tkd-fact-button"
        aria-haspopup="dialog"
        onClick={(event) => openAll(event.currentTarget)}
      >
        {files.all(count)}
      </button>
      {hasAllFailed && (
        <span role="alert" className="tkd-field-error">
          {files.partFailed}
        </span>
      )}
    </Fact>
  );
}

function CustomFact({ field, ticket, desk }: ThreadFactsProps & { field: FieldValue }) {
  const i18n = useI18n();
  const schema = schemaOf(field, ticket, desk);
  const text = fieldText(field.value, schema, i18n);
  return text && <Fact name={field.label ?? schema?.label ?? field.id}>{text}</Fact>;
}

/** As its department asks for it. After a move to another one, a secret that any of them knows is still a secret. */
function schemaOf({ id }: FieldValue, { department }: Ticket, desk: Desk | undefined): FieldSchema | undefined {
  const departments = desk?.departments ?? [];
  const own = departments.find((one) => one.id === department?.id)?.fields?.find((schema) => schema.id === id);
  return own ?? departments.flatMap(({ fields = [] }) => fields).find((one) => one.id === id && one.type === 'secret');
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="tkd-fact">
      <dt>
        <bdi>{name}</bdi>
      </dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}
