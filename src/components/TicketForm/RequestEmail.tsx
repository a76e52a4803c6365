'use client';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useMemo } from 'react';
import type { TicketError } from '../../core/errors.js';
import type { Desk, TicketSummary } from '../../core/model.js';
import { composeBody } from '../../core/rules/context/composeBody.js';
import { dropEmptySections } from '../../core/rules/guide/dropEmptySections.js';
import type { Attachments } from '../../hooks/useAttachments.js';
import { useI18n } from '../../i18n/useI18n.js';
import { EmailSlot } from '../EmailWayOut/EmailSlot.js';
import { useEmailWayOut, type EmailWay } from '../EmailWayOut/useEmailWayOut.js';
import type { Written } from '../EmailWayOut/written.js';
import { everyPrompt } from './assist/guidePrompts.js';
import type { Consent } from './useConsent.js';
import { toNewTicket, type FormValues } from './values.js';

export interface RequestEmailProps {
  /** Why it was not sent; nothing while it is on its way again. */
  error: TicketError | undefined;
  form: UseFormReturn<FormValues>;
  desk: Desk;
  attachments: Attachments | null;
  consent: Consent | undefined;
  /** The ticket that the draft is an answer in. */
  replyTo: TicketSummary | undefined;
  /** What the draft says, but for the details that go along. */
  toText: (values: FormValues) => string;
}

/** The e-mail way out for what stands in the form. */
export function RequestEmail({ error, ...props }: RequestEmailProps) {
  const [subject, body] = useWatch({ control: props.form.control, name: ['subject', 'body'] });
  const way = useEmailWayOut({ error, text: subject + body });
  return way ? <AsWritten way={way} {...props} /> : null;
}

function AsWritten({
  way,
  form,
  desk,
  attachments,
  consent,
  replyTo,
  toText,
}: Omit<RequestEmailProps, 'error'> & { way: EmailWay }) {
  const { context, guide } = useI18n().messages;
  useWatch({ control: form.control });
  const written = (): Written => {
    const given = form.getValues();
    const values = { ...given, body: dropEmptySections(given.body, everyPrompt(desk, guide)) };
    const body = composeBody(toText(values), consent?.lines ?? [], context.heading);
    return replyTo ? { replyTo, body } : { newTicket: toNewTicket(desk, { ...values, body }, []) };
  };
  const entries = attachments?.entries;
  const files = useMemo(() => entries?.map(({ file }) => file) ?? [], [entries]);
  return <EmailSlot way={way} written={written()} files={files} />;
}
