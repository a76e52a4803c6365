'use client';
import { useMemo } from 'react';
import type { Message } from '../../core/model.js';
import { useRate } from '../../hooks/useRate.js';
import { useI18n } from '../../i18n/useI18n.js';
import type { ActProps } from './ActDialog.js';
import { AtOnce } from './AtOnce.js';

/** Sends the rating of an answer, without a question. What was said with an earlier one goes with it only if it was the same. */
export function QuickRate({ ticket, say, onClose, message, score }: ActProps & { message: Message; score: number }) {
  const { actForms: words } = useI18n().messages;
  const write = useRate(ticket.id, message.id);
  const input = useMemo(() => ({ score }), [score]);
  return <AtOnce {...{ write, onClose, input }} title={words.rateFailed} onDone={() => say(words.rated)} />;
}
