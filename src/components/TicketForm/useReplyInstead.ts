'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PreparedAttachment } from '../../core/adapter.js';
import type { Desk, Ticket, TicketSummary } from '../../core/model.js';
import { useReply } from '../../hooks/useReply.js';
import type { SendAs } from '../../hooks/useSend.js';
import { useI18n } from '../../i18n/useI18n.js';
import { composeReply } from './composeReply.js';
import type { FormValues } from './values.js';

/** The draft as an answer in a ticket that is there already. */
export function useReplyInstead(desk: Desk) {
  const { yes } = useI18n().messages.suggestions;
  const [ticket, setTicket] = useState<TicketSummary>();
  const [replied, setReplied] = useState<Ticket>();
  const reply = useReply(ticket?.id ?? '');
  const latest = useRef(reply);
  useEffect(() => {
    latest.current = reply;
  });

  /** Makes an answer of it, or a new request again: what failed before says nothing about the other. */
  const aim = useCallback((next: TicketSummary | undefined) => {
    latest.current.reset();
    setTicket(next);
  }, []);

  const compose = useCallback((values: FormValues) => composeReply(desk, values, yes), [desk, yes]);

  return {
    ticket,
    replied,
    aim,
    /** What it says as an answer. */
    compose,
    write: reply,
    send: async (body: string, attachments: PreparedAttachment[], as: SendAs): Promise<Ticket> => {
      const answer = await reply.run({ body, ...(attachments.length > 0 && { attachments }) }, as);
      setReplied(answer.ticket);
      return answer.ticket;
    },
  };
}
