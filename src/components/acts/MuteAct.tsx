'use client';
import { useMute } from '../../hooks/useMute.js';
import { useI18n } from '../../i18n/useI18n.js';
import type { ActProps } from './ActDialog.js';
import { AtOnce } from './AtOnce.js';

/** Switches the mail about a request off or on, without a question. */
export function MuteAct({ ticket, say, onClose, isMuted }: ActProps & { isMuted: boolean }) {
  const { actForms: words } = useI18n().messages;
  const write = useMute(ticket.id);
  return (
    <AtOnce
      {...{ write, onClose }}
      input={isMuted}
      title={words.muteFailed}
      onDone={() => say(isMuted ? words.nowMuted : words.nowUnmuted)}
    />
  );
}
