'use client';
import { useState } from 'react';
import type { Rating } from '../../core/model.js';
import { useRate } from '../../hooks/useRate.js';
import type { Messages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/useI18n.js';
import { ChoiceGroup } from '../../ui/ChoiceGroup.js';
import { ActFailure } from './ActFailure.js';
import { CommentField } from './CommentField.js';
import { runAct } from './runAct.js';

const scores = [1, 2, 3, 4, 5] as const;

/** What a score is called. What no choice stands for is its number. */
export function scoreName(score: number, { actForms: words }: Messages): string {
  const known = scores.find((one) => one === score);
  return known ? words[`score${known}`] : String(score);
}

/** One of five choices in words and a comment, and how it goes on its way. */
export function useRateForm(
  { ticketId, messageId, rating }: { ticketId: string; messageId?: string | undefined; rating: Rating | undefined },
  onDone: () => void,
) {
  const { messages } = useI18n();
  const { actForms: words } = messages;
  const write = useRate(ticketId, messageId);
  const [score, setScore] = useState(rating?.score);
  const [comment, setComment] = useState(rating?.comment ?? '');
  const [isMissing, setMissing] = useState(false);
  const said = comment.trim();
  return {
    /** Something is chosen: it can be commented and sent. */
    isChosen: score !== undefined,
    isBusy: write?.status === 'pending',
    send() {
      setMissing(score === undefined);
      if (score !== undefined) void runAct(write, { score, ...(said && { comment: said }) }, onDone);
    },
    choices: (label: string) => (
      <ChoiceGroup
        name="score"
        type="radio"
        label={label}
        error={isMissing && score === undefined ? words.chooseScore : undefined}
        options={scores.map((one) => ({ id: String(one), label: scoreName(one, messages) }))}
        chosen={score === undefined ? [] : [String(score)]}
        onChange={([chosen]) => setScore(Number(chosen))}
      />
    ),
    comment: <CommentField help={words.rateCommentHelp} value={comment} onChange={setComment} />,
    failure: <ActFailure error={write?.error} title={words.rateFailed} />,
  };
}
