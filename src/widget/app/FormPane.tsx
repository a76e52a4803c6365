'use client';
import { FormSkeleton } from '../../components/TicketForm/FormSkeleton.js';
import type { TicketFormProps } from '../../components/TicketForm/TicketForm.js';
import { LaterPane } from './LaterPane.js';
import { useTies } from './WidgetContext.js';

/** The form, or its shape while its code is on its way. */
export function FormPane(props: TicketFormProps) {
  return <LaterPane part={useTies().parts.form} props={props} shape={<FormSkeleton />} />;
}
