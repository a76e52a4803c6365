'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import { toTicketError, type TicketError } from '../../core/errors.js';
import type { Limits, Ticket } from '../../core/model.js';
import { newClientRef } from '../../core/newClientRef.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { useAttachments, type Attachments } from '../../hooks/useAttachments.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import type { SendAs } from '../../hooks/useSend.js';
import { useI18n } from '../../i18n/useI18n.js';
import { describeFilesProblem, filesProblem, type FilesProblem } from '../attachments/filesProblem.js';
import { filesOf, forgetFiles, rememberFiles } from './sentFiles.js';
import type { Answers } from './useAnswers.js';
import { useReplyDraft, type ReplyDraft } from './useReplyDraft.js';

/** What keeps an answer from being sent. */
type ReplyProblem = 'blank' | 'tooLong' | FilesProblem;

export interface Composer extends Omit<ReplyDraft, 'write' | 'clear' | 'setMissing'> {
  /** The backend takes answers to this ticket now. */
  canReply: boolean;
  setText: (text: string) => void;
  problem: ReplyProblem | null;
  /** Why it could not even be queued. */
  failure: TicketError | null;
  /** Send was pressed and waits for the files. */
  isWaiting: boolean;
  submit: () => void;
  /** Takes back a press that waits. */
  holdBack: () => void;
  /** Puts an answer that has not been sent back into the field, before what is being written there. */
  takeBack: (item: OutboxItem) => void;
}

interface Surroundings {
  limits: Limits;
  field: RefObject<HTMLTextAreaElement | null>;
  say: (text: string) => void;
  answers: Answers;
}

/** The way of an answer: it is kept while it is written, checked, waits for its files, and goes to the others on their way. */
export function useComposer(ticket: Ticket, { limits, field, say, answers }: Surroundings): Composer {
  const { messages } = useI18n();
  const { capabilities } = useSupport('TicketThread').adapter;
  const reply = useReplyDraft(ticket.id, useAttachments(limits), field);
  const { text, attachments, draft } = reply;
  const [isChecked, setChecked] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<TicketError | null>(null);
  const taken = useRef<OutboxItem>(undefined);

  const isClosed = ticket.status.kind === 'closed';
  const problem = findProblem(text, attachments, limits);

  const putBack = (body: string, files: readonly File[]) => {
    reply.write([body, text].filter((part) => !isBlank(part)).join('\n\n'));
    if (files.length > 0) attachments?.add(files);
  };

  const send = async () => {
    const files = attachments?.entries ?? [];
    const as = { ...draft.toSend(), ...(files.length === 0 && nameOfSame(taken.current, text)) };
    taken.current = undefined;
    const clientRef = as.clientRef ?? newClientRef();
    rememberFiles(clientRef, files);
    const sending = answers.send({ body: text, attachments: attachments?.ready() ?? [] }, { ...as, clientRef });
    draft.end();
    reply.clear();
    setChecked(false);
    setFailure(null);
    field.current?.focus();
    try {
      await sending;
    } catch (thrown) {
      forgetFiles(clientRef);
      setFailure(toTicketError(thrown));
      latest.current.putBack(
        text,
        files.map(({ file }) => file),
      );
    }
  };

  const submit = () => {
    setChecked(true);
    if (problem === 'filesFailed' || problem === 'filesAsk') say(describeFilesProblem(problem, messages, 'thread'));
    else if (problem) field.current?.focus();
    else if (attachments?.isUploading) setWaiting(true);
    else void send();
  };

  const isDue = isWaiting && !attachments?.isUploading;
  const latest = useRef({ submit, putBack });
  useEffect(() => {
    latest.current = { submit, putBack };
  });
  useEffect(() => {
    if (!isDue) return;
    setWaiting(false);
    latest.current.submit();
  }, [isDue]);

  return {
    ...reply,
    canReply: ticket.can.reply && (!isClosed || capabilities.replyReopens),
    setText: reply.write,
    attachments: ticket.can.attach ? attachments : null,
    problem: isChecked ? problem : null,
    failure,
    isWaiting,
    submit,
    holdBack: () => setWaiting(false),
    takeBack(item) {
      const { files, missing } = filesOf(item);
      answers.forget(item.clientRef);
      forgetFiles(item.clientRef);
      taken.current = item;
      putBack(item.write.input.body, files);
      reply.setMissing(missing);
      field.current?.focus();
    },
  };
}

/** What was taken back unchanged and may have arrived is the same answer: under another name it would come twice. */
function nameOfSame(taken: OutboxItem | undefined, text: string): SendAs | undefined {
  const { body, attachments = [] } = taken?.write.input ?? {};
  if (!taken?.isUnclear || body !== text || attachments.length > 0) return undefined;
  return { clientRef: taken.clientRef, isUnclear: true };
}

function findProblem(text: string, attachments: Attachments | null, { maxBodyLength }: Limits): ReplyProblem | null {
  const entries = attachments?.entries ?? [];
  const problem = filesProblem(entries);
  if (problem) return problem;
  if (isBlank(text) && entries.length === 0) return 'blank';
  return maxBodyLength !== undefined && text.length > maxBodyLength ? 'tooLong' : null;
}
