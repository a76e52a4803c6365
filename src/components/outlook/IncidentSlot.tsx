'use client';
import { useMemo } from 'react';
import type { Incident } from '../../core/model.js';
import { incidentsFor } from '../../core/rules/expectation/incidentsFor.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useLater } from '../../ui/useLater.js';
import { outlookParts } from './outlookParts.js';

export interface IncidentSlotProps {
  /** The desk's. */
  incidents: readonly Incident[] | undefined;
  /** Only those that touch this service; `null` where none is meant. @default all of them */
  serviceId?: string | null | undefined;
  isWriting?: boolean;
}

const none: readonly Incident[] = [];

/** Where known problems stand, if there are any. */
export function IncidentSlot({ incidents = none, serviceId, isWriting }: IncidentSlotProps) {
  const shown = useMemo(
    () => (serviceId === undefined ? incidents : incidentsFor(incidents, serviceId ?? undefined)),
    [incidents, serviceId],
  );
  const { part } = useLater(outlookParts, shown.length > 0);
  if (!part || shown.length === 0) return null;
  return (
    <LaterWords words={part.words}>
      <part.Incidents incidents={shown} isWriting={isWriting ?? false} />
    </LaterWords>
  );
}
