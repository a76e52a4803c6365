'use client';
import type { TicketError } from '../../core/errors.js';
import { useContact } from '../../hooks/useContact.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Failure } from '../../ui/Failure.js';
import { keepsFailing } from '../EmailWayOut/keepsFailing.js';

export interface ReplyFailureProps {
  error: TicketError;
}

/** Why an answer could not even be queued, and that nothing of it is lost. Send, right below, is the way to try again. */
export function ReplyFailure({ error }: ReplyFailureProps) {
  const { errorDetails } = useI18n().messages;
  const contact = useContact();
  return (
    <Failure
      error={error}
      safe={errorDetails.textKept}
      contactEmail={keepsFailing(error) ? undefined : contact?.email}
    />
  );
}
