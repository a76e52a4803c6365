'use client';
import type { TicketError } from '../../core/errors.js';
import { useContact } from '../../hooks/useContact.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Failure } from '../../ui/Failure.js';
import { keepsFailing } from '../EmailWayOut/keepsFailing.js';

export interface ReplyFailureProps {
  error: TicketError;
  /** It may be there all the same: its answer was lost. */
  maybeSent: boolean;
}

/** Why an answer was not sent, and that nothing of it is lost. Send, right below, is the way to try again. */
export function ReplyFailure({ error, maybeSent }: ReplyFailureProps) {
  const { thread, errorDetails } = useI18n().messages;
  const contact = useContact();
  return (
    <Failure
      error={error}
      title={maybeSent ? thread.maybeSent : undefined}
      safe={[maybeSent && thread.lookFirst, errorDetails.textKept].filter(Boolean).join(' ')}
      contactEmail={keepsFailing(error) ? undefined : contact?.email}
    />
  );
}
