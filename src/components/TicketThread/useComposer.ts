'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { isAmbiguous, toTicketError, type TicketError } from '../../core/errors.js';
import type { Limits, Ticket } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { useAttachments, type Attachments } from '../../hooks/useAttachments.js';
import { useReply } from '../../hooks/useReply.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { describeFilesProblem, filesProblem, type FilesProblem } from '../attachments/filesProblem.js';

/** What keeps an answer from being sent. */
type ReplyProblem = 'blank' | 'tooLong' | FilesProblem;

export interface Composer {
  /** The backend takes answers to this ticket now. */
  canReply: boolean;
  text: string;
  setText: (text: string) => void;
  /** `null` where files cannot be attached. */
  attachments: Attachments | null;
  problem: ReplyProblem | null;
  /** Why the backend did not take it. */
  failure: TicketError | null;
  /** After this failure it may be there all the same. */
  maybeSent: boolean;
  isSending: boolean;
  /** Send was pressed and waits for the files. */
  isWaiting: boolean;
  submit: () => void;
  /** Takes back a press that waits. */
  holdBack: () => void;
  /** The messages sent from here. */
  sentIds: ReadonlySet<string>;
}

interface Surroundings {
  limits: Limits;
  field: RefObject<HTMLTextAreaElement | null>;
  say: (text: string) => void;
  /** What is on screen may be out of date. */
  onUnclear: () => void;
}

/** The way of an answer: check, wait for files, send once; keep everything until it has gone. */
export function useComposer(ticket: Ticket, { limits, field, say, onUnclear }: Surroundings): Composer {
  const { messages } = useI18n();
  const words = messages.thread;
  const { capabilities } = useSupport('TicketThread').adapter;
  const reply = useReply(ticket.id);
  const attachments = useAttachments(limits);
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [sentIds, setSentIds] = useState<ReadonlySet<string>>(new Set());

  const isClosed = ticket.status.kind === 'closed';
  const isSending = reply.status === 'pending';
  const problem = findProblem(text, attachments, limits);
  const failure = reply.status === 'error' ? reply.error : null;

  const send = async () => {
    try {
      const { message } = await reply.run({ body: text, attachments: attachments?.ready() ?? [] });
      if (message) setSentIds((ids) => new Set(ids).add(message.id));
      setText('');
      setChecked(false);
      attachments?.clear();
      say(words.sent);
    } catch (thrown) {
      const error = toTicketError(thrown);
      if (error.code === 'conflict' || isAmbiguous(error)) onUnclear();
    }
  };

  const submit = () => {
    if (isSending) return;
    setChecked(true);
    if (problem === 'filesFailed' || problem === 'filesAsk') say(describeFilesProblem(problem, messages, 'thread'));
    else if (problem) field.current?.focus();
    else if (attachments?.isUploading) setWaiting(true);
    else void send();
  };

  const isDue = isWaiting && !attachments?.isUploading;
  const latestSubmit = useRef(submit);
  useEffect(() => {
    latestSubmit.current = submit;
  });
  useEffect(() => {
    if (!isDue) return;
    setWaiting(false);
    latestSubmit.current();
  }, [isDue]);

  return {
    canReply: ticket.can.reply && (!isClosed || capabilities.replyReopens),
    text,
    setText,
    attachments: ticket.can.attach ? attachments : null,
    problem: isChecked ? problem : null,
    failure,
    maybeSent: failure !== null && isAmbiguous(failure) && !capabilities.idempotentWrites,
    isSending,
    isWaiting,
    submit,
    holdBack: () => setWaiting(false),
    sentIds,
  };
}

function findProblem(text: string, attachments: Attachments | null, { maxBodyLength }: Limits): ReplyProblem | null {
  const entries = attachments?.entries ?? [];
  const problem = filesProblem(entries);
  if (problem) return problem;
  if (isBlank(text) && entries.length === 0) return 'blank';
  return maxBodyLength !== undefined && text.length > maxBodyLength ? 'tooLong' : null;
}
