'use client';
import { useEffect, useImperativeHandle, useRef, useState, type RefObject } from 'react';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import { toTicketError, type TicketError } from '../../core/errors.js';
import type { Limits, Person, Ticket } from '../../core/model.js';
import { newClientRef } from '../../core/newClientRef.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { useAttachments, type Attachments } from '../../hooks/useAttachments.js';
import type { SendAs } from '../../hooks/useSend.js';
import { useI18n } from '../../i18n/useI18n.js';
import { describeFilesProblem, filesProblem, type FilesProblem } from '../attachments/filesProblem.js';
import { filesOf, forgetFiles, rememberFiles } from './sentFiles.js';
import type { Answers } from './useAnswers.js';
import { useLiveText } from './liveText.js';
import { useReplyDraft, type ReplyDraft } from './useReplyDraft.js';

/** What keeps an answer from being sent. */
type ReplyProblem = 'blank' | 'tooLong' | FilesProblem;

export interface Composer extends Omit<ReplyDraft, 'write' | 'clear' | 'setMissing'> {
  problem: ReplyProblem | null;
  /** Why it could not even be queued. */
  failure: TicketError | null;
  /** Send was pressed and waits for the files. */
  isWaiting: boolean;
  /** @param thenClose The request is closed once it has arrived. */
  submit: (thenClose?: boolean) => void;
  /** Takes back a press that waits. */
  holdBack: () => void;
  /** How quotes are put in where that is loaded. */
  quoting: RefObject<Quote | null>;
}

/** What others in the thread do with the field for an answer. */
export interface ComposerHandle {
  /** Puts an answer that has not been sent back into the field, before what is being written there. */
  takeBack: (item: OutboxItem) => void;
  /** Puts somebody's words into it as a quote, and the focus with them. */
  quote: Quote;
}

export type Quote = (text: string, author: Person) => void;

interface Surroundings {
  limits: Limits;
  field: RefObject<HTMLTextAreaElement | null>;
  say: (text: string) => void;
  answers: Pick<Answers, 'send' | 'forget'>;
  handle: RefObject<ComposerHandle | null>;
}

/** The way of an answer: it is kept while it is written, checked, waits for its files, and goes to the others on their way. */
export function useComposer(ticket: Ticket, surroundings: Surroundings): Composer {
  const { limits, field, say, answers, handle } = surroundings;
  const { messages } = useI18n();
  const reply = useReplyDraft(ticket.id, useAttachments(limits), field);
  const { text, attachments, draft } = reply;
  const [isChecked, setChecked] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<TicketError | null>(null);
  const taken = useRef<OutboxItem>(undefined);
  const quoting = useRef<Quote | null>(null);

  /** The press that waits for the files was one to close, too. */
  const isClosing = useRef(false);
  const problem = useLiveText(text, (body) => (isChecked ? findProblem(body, attachments, limits) : null));

  const putBack = (body: string, files: readonly File[]) => {
    reply.write([body, text.get()].filter((part) => !isBlank(part)).join('\n\n'));
    if (files.length > 0) attachments?.add(files);
  };

  const send = async (thenClose: boolean) => {
    const files = attachments?.entries ?? [];
    const body = text.get();
    const as = { ...draft.toSend(), ...(files.length === 0 && nameOfSame(taken.current, body)), thenClose };
    taken.current = undefined;
    const clientRef = as.clientRef ?? newClientRef();
    rememberFiles(clientRef, files);
    const sending = answers.send({ body, attachments: attachments?.ready() ?? [] }, { ...as, clientRef });
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
        body,
        files.map(({ file }) => file),
      );
    }
  };

  const submit = (thenClose = false) => {
    setChecked(true);
    isClosing.current = thenClose;
    const speaksAgainst = findProblem(text.get(), attachments, limits);
    if (speaksAgainst === 'filesFailed' || speaksAgainst === 'filesAsk')
      say(describeFilesProblem(speaksAgainst, messages, 'thread'));
    else if (speaksAgainst) field.current?.focus();
    else if (attachments?.isUploading) setWaiting(true);
    else void send(thenClose);
  };

  const isDue = isWaiting && !attachments?.isUploading;
  const latest = useRef({ submit, putBack });
  useEffect(() => {
    latest.current = { submit, putBack };
  });
  useEffect(() => {
    if (!isDue) return;
    setWaiting(false);
    latest.current.submit(isClosing.current);
  }, [isDue]);

  useImperativeHandle(handle, () => ({
    takeBack(item) {
      const { files, missing } = filesOf(item);
      answers.forget(item.clientRef);
      forgetFiles(item.clientRef);
      taken.current = item;
      putBack(item.write.input.body, files);
      reply.setMissing(missing);
      field.current?.focus();
    },
    quote(quoted, author) {
      if (quoting.current) return quoting.current(quoted, author);
      reply.write(`${text.get()}${quoted.replace(/^/gm, '> ')}\n\n`);
      field.current?.focus();
    },
  }));

  return {
    ...reply,
    attachments: ticket.can.attach ? attachments : null,
    problem,
    failure,
    isWaiting,
    submit,
    holdBack: () => setWaiting(false),
    quoting,
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
