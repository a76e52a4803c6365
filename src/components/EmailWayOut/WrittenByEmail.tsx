'use client';
import { useDeferredValue, useMemo } from 'react';
import type { DraftLexicon } from '../../core/rules/lexicon/lexicon.js';
import { useDesk } from '../../hooks/useDesk.js';
import { useKnownService } from '../../hooks/useKnownService.js';
import { useI18n } from '../../i18n/useI18n.js';
import { useAssistOptions } from '../provider/assist.js';
import { EmailWayOut } from './EmailWayOut.js';
import { letterOfReply, letterOfTicket } from './letterOf.js';
import type { Written } from './written.js';

export interface WrittenByEmailProps {
  to: string;
  written: Written;
  files: readonly File[];
  lexicons: readonly DraftLexicon[];
}

/** The way out for what is written in a form: it says what the form says, also when that is changed. */
export function WrittenByEmail({ to, written: newest, files, lexicons: ours }: WrittenByEmailProps) {
  const i18n = useI18n();
  // To read a long text for secrets takes longer than a key may.
  const written = useDeferredValue(newest);
  const desk = useDesk();
  const { lexicons: further } = useAssistOptions();
  const lexicons = useMemo(() => [...ours, ...(further ?? [])], [ours, further]);
  const known = useKnownService('newTicket' in written ? written.newTicket.serviceId : written.replyTo.service?.id);
  const about = desk.status === 'success' ? desk.data : nothing;
  const letter = useMemo(
    () =>
      'newTicket' in written
        ? letterOfTicket(written.newTicket, about, known, i18n)
        : letterOfReply(written.replyTo, written.body, known),
    [written, about, known, i18n],
  );
  return <EmailWayOut sender={about.viewer} {...{ to, letter, files, lexicons }} />;
}

const nothing = { departments: [], priorities: [], viewer: {} };
