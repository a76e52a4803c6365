'use client';
import { forwardRef, useState, type ComponentPropsWithoutRef } from 'react';
import type { Ticket } from '../../core/model.js';
import { useContact } from '../../hooks/useContact.js';
import { useDesk } from '../../hooks/useDesk.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Failure } from '../../ui/Failure.js';
import { useOnePress } from '../../ui/useOnePress.js';
import { Surface } from '../provider/Surface.js';
import { DeskNotice } from '../provider/DeskNotice.js';
import { formWords } from './formWords.js';
import { FormSkeleton } from './FormSkeleton.js';
import { RequestDrafts } from './RequestDrafts.js';
import type { TicketPrefill } from './values.js';

export interface TicketFormProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What the fields begin with, e.g. the service whose page the customer comes from. Read once. */
  prefill?: TicketPrefill | undefined;
  /**
   * Called at once when the ticket exists; the confirmation stays on screen unless you take the form away.
   *
   * @param more Given while further requests, made of the same message, are still being written here: `draftsLeft` of them.
   * Taking the form away would lose them.
   */
  onCreated?: ((ticket: Ticket, more?: { draftsLeft: number }) => void) | undefined;
  /**
   * Called at once when the draft has been added to a ticket that the customer had already, in place of a new one (the form found
   * it and they agreed); the confirmation stays on screen.
   *
   * @param more As for `onCreated`.
   */
  onReplyInstead?: ((ticketId: string, more?: { draftsLeft: number }) => void) | undefined;
  /**
   * Opens a ticket: the new one, or one about the same thing that the customer wants to look at first. Keep the form mounted
   * meanwhile, so that what is written stays. With it there are buttons for that.
   */
  onOpen?: ((ticket: Ticket) => void) | undefined;
  /** Leaves the form. With it there is a button for that beside Send. */
  onCancel?: (() => void) | undefined;
}

/**
 * The form of a new request: subject, service, department, priority, message, the department's own fields, files;
 * then the confirmation with the number and what happens next. Renders a `div`; needs `SupportProvider`.
 * Nothing typed is lost on any failure, and one press is one ticket.
 *
 * @example
 * <TicketForm prefill={{ serviceId: 'vps-42' }} onOpen={(ticket) => navigate(`/support/${ticket.id}`)} />
 */
export const TicketForm = forwardRef<HTMLDivElement, TicketFormProps>(function TicketForm(
  { prefill, onCreated, onReplyInstead, onOpen, onCancel, ...props },
  ref,
) {
  return (
    <Surface {...props} ref={ref} name="TicketForm">
      <FormOfDesk {...{ prefill, onCreated, onReplyInstead, onOpen, onCancel }} />
    </Surface>
  );
});

type FormOfDeskProps = Pick<TicketFormProps, 'prefill' | 'onCreated' | 'onReplyInstead' | 'onOpen' | 'onCancel'>;

function FormOfDesk({ prefill, onCreated, onReplyInstead, onOpen, onCancel }: FormOfDeskProps) {
  const desk = useDesk();
  const contact = useContact();
  const { errorDetails } = useI18n().messages;
  const onePress = useOnePress();
  const [round, setRound] = useState(0);
  const [wasOpen, setWasOpen] = useState(false);
  const notice = desk.status === 'success' ? desk.data.notice : undefined;
  const isOpen = desk.status === 'success' && notice?.kind !== 'closed';
  if (isOpen && !wasOpen) setWasOpen(true);

  if (desk.status === 'pending') return <FormSkeleton />;
  if (desk.status === 'error') {
    return (
      <div className="tkd-form-page">
        <Failure
          error={desk.error}
          safe={errorDetails.ticketsSafe}
          onRetry={desk.retry}
          contactEmail={contact?.email}
        />
      </div>
    );
  }
  return (
    <div className="tkd-form-page" role="presentation" onClickCapture={onePress}>
      {notice && <DeskNotice notice={notice} />}
      {/* A desk that closes while somebody writes takes nothing away from them. */}
      {(isOpen || wasOpen) && (
        <LaterWords words={formWords}>
          <RequestDrafts
            key={round}
            desk={desk.data}
            prefill={round === 0 ? prefill : undefined}
            takesFocus={round > 0}
            onCreated={onCreated}
            onReplyInstead={onReplyInstead}
            onOpen={onOpen}
            onAnother={() => setRound(round + 1)}
            onCancel={onCancel}
          />
        </LaterWords>
      )}
    </div>
  );
}
