'use client';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useI18n } from '../../i18n/useI18n.js';
import type { EmailWay } from './useEmailWayOut.js';
import type { Written } from './written.js';

export interface EmailSlotProps {
  way: EmailWay;
  written: Written;
  /** The files of the message, in the browser's memory. */
  files: readonly File[];
}

/** Where the e-mail way out stands; the address alone where it did not come. */
export function EmailSlot({ way: { to, parts }, written, files }: EmailSlotProps) {
  const { errorDetails } = useI18n().messages;
  if (!parts) return <a href={`mailto:${to}`}>{errorDetails.writeTo(to)}</a>;
  return (
    <LaterWords words={parts.words}>
      <parts.WrittenByEmail lexicons={parts.lexicons} {...{ to, written, files }} />
    </LaterWords>
  );
}
