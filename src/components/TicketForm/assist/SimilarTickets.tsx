'use client';
import { useEffect, useMemo, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import type { Ticket } from '../../../core/model.js';
import { askable } from './askable.js';
import { useSupport } from '../../../hooks/SupportProvider.js';
import { useSimilarTickets } from '../../../hooks/useSimilarTickets.js';
import { useTicket } from '../../../hooks/useTicket.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { Offer } from '../../../ui/Offer.js';
import { useAssistOptions } from '../../provider/assist.js';
import { StatusBadge } from '../../StatusBadge/StatusBadge.js';
import { useAssist } from './context.js';

/** Characters of a text that are compared. */
const longest = 1000;

/** An open ticket about the same thing, and the way to add the draft to it. */
export function SimilarTickets() {
  const { dismissed } = useAssist('SimilarTickets');
  return useAssistOptions().has('similar') && !dismissed.has('similar') ? <FoundTicket /> : null;
}

function FoundTicket() {
  const { form, findings, lexicons: all } = useAssist('SimilarTickets');
  const { lexicons } = useAssistOptions();
  const serviceId = useWatch({ control: form.control, name: 'serviceId' });
  const { subject, body } = useMemo(
    () => ({
      subject: askable(findings.subject, longest, all),
      body: askable(findings.body, longest, all),
    }),
    [findings.subject, findings.body, all],
  );
  const [ticket] = useSimilarTickets({ subject, body, serviceId }, lexicons).tickets;
  return ticket ? <OpenTicket key={ticket.id} id={ticket.id} serviceId={serviceId} /> : null;
}

/** Looks at the ticket itself first: not every one takes an answer. */
function OpenTicket({ id, serviceId }: { id: string; serviceId: string }) {
  const { form, dismiss, say, replyInstead, ways } = useAssist('SimilarTickets');
  const { messages, format } = useI18n();
  const words = messages.suggestions;
  const { capabilities } = useSupport('TicketForm').adapter;
  const loaded = useTicket(id);
  const ticket = loaded.status === 'success' ? loaded.data : undefined;
  const isOpen = ticket?.status.kind !== 'closed' || capabilities.replyReopens;
  const sentence = ticket?.can.reply && isOpen ? sentenceOf(ticket, serviceId, words) : '';
  const said = useRef('');
  useEffect(() => {
    if (sentence === '' || said.current === sentence) return;
    said.current = sentence;
    say(`${sentence} ${words.addAsk}`);
  }, [sentence, say, words]);

  if (!ticket || sentence === '') return null;
  const { onOpen } = ways;
  const handleOther = () => {
    form.setFocus('body');
    dismiss('similar');
    say(words.otherSaid);
  };
  return (
    <Offer
      role="region"
      className="tkd-similar"
      aria-label={words.similar}
      title={`${sentence} ${words.addAsk}`}
      actions={
        <>
          <Button onClick={() => replyInstead(ticket)}>{words.add(ticket.number)}</Button>
          {onOpen && (
            <Button variant="quiet" onClick={() => onOpen(ticket)}>
              {words.look(ticket.number)}
            </Button>
          )}
          <Button variant="quiet" onClick={handleOther}>
            {words.other}
          </Button>
          {onOpen && <p className="tkd-similar-facts tkd-similar-hint">{words.lookHint}</p>}
        </>
      }
    >
      <p className="tkd-similar-facts">
        <StatusBadge status={ticket.status} />
        <span>{words.updated(format.relative(ticket.updatedAt))}</span>
      </p>
    </Offer>
  );
}

function sentenceOf(
  { number, subject, service }: Ticket,
  serviceId: string,
  words: ReturnType<typeof useI18n>['messages']['suggestions'],
): string {
  return service?.id === serviceId && serviceId !== ''
    ? words.alreadyHaveAbout(number, subject)
    : words.alreadyHave(number, subject);
}
