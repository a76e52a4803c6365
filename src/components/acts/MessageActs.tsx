'use client';
import type { MouseEvent } from 'react';
import type { Message, Ticket } from '../../core/model.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { useActs } from './acts.js';
import { useEdit } from './edits.js';
import { MenuButton } from './MenuButton.js';
import { messageRights } from './messageRights.js';

export interface MessageActsProps {
  ticketId: string;
  ticket: Ticket | undefined;
  message: Message;
}

/** What can be done with one message besides answering it: one's own is changed or taken back, an answer of the staff is rated. */
export function MessageActs({ ticketId, ticket, message }: MessageActsProps) {
  const { acts } = useI18n().messages;
  const { adapter } = useSupport('TicketThread');
  const begin = useActs()?.begin;
  const [edit, setEdit] = useEdit(ticketId, message.id);
  const can = messageRights(adapter, ticket, message);
  if (!begin || edit) return null;
  const { body, retractedAt } = message;
  return (
    <>
      {can.edit && (
        <Button
          variant="quiet"
          className="tkd-act"
          onClick={() => setEdit({ base: body.value, text: body.value, retractedAt, isNew: true })}
        >
          {acts.edit}
        </Button>
      )}
      {can.rate && <Helpful message={message} />}
      {(can.delete || can.retract || (can.edit && can.readVersions)) && (
        <MenuButton variant="quiet" className="tkd-act" text={acts.more} label={acts.moreOfMessage}>
          {({ MessageMenu }, menu) => (
            <MessageMenu {...menu} {...{ message, can }} begin={(act) => begin(act, articleOf(menu.anchor.current))} />
          )}
        </MenuButton>
      )}
    </>
  );
}

/** One press says it; who wants to say more is shown the five choices and a field. */
function Helpful({ message }: Pick<MessageActsProps, 'message'>) {
  const { acts } = useI18n().messages;
  const begin = useActs()?.begin;
  const score = message.rating?.score;
  const rate = (value: number) => ({
    'aria-pressed': score === value,
    onClick: (event: MouseEvent<HTMLElement>) =>
      begin?.({ name: 'rate', message, ...(score !== value && { score: value }) }, event.currentTarget),
  });
  const isBetween = score !== undefined && score !== 1 && score !== 5;
  return (
    <>
      {isBetween ? (
        <span className="tkd-act-note">{acts.ratedMessage(score)}</span>
      ) : (
        <>
          <Button variant="quiet" className="tkd-act" {...rate(5)}>
            {acts.helpful}
          </Button>
          <Button variant="quiet" className="tkd-act" {...rate(1)}>
            {acts.notHelpful}
          </Button>
        </>
      )}
      {score !== undefined && (
        <Button
          variant="quiet"
          className="tkd-act"
          onClick={(event) => begin?.({ name: 'rate', message }, event.currentTarget)}
        >
          {acts.sayMore}
        </Button>
      )}
    </>
  );
}

const articleOf = (element: HTMLElement | null) => element?.closest('article') ?? null;
