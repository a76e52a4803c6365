'use client';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { Desk } from '../../core/model.js';
import { IncidentSlot } from '../outlook/IncidentSlot.js';
import type { FormValues } from './values.js';

/** Known problems of the service that a request is about: many are then not to be written at all. */
export function ServiceIncidents({ form, desk }: { form: UseFormReturn<FormValues>; desk: Desk }) {
  const serviceId = useWatch({ control: form.control, name: 'serviceId' });
  return <IncidentSlot incidents={desk.incidents} serviceId={serviceId || null} isWriting />;
}
