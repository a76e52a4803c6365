'use client';
import { isAmbiguous, type TicketError } from '../../core/errors.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Failure } from '../../ui/Failure.js';

export interface ActFailureProps {
  error: TicketError | null | undefined;
  /** What was not done. */
  title: string;
  /** What to do about it, where the place knows better than the code. */
  advice?: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** Why something was not done, and what is so now. */
export function ActFailure({ error, title, advice, onRetry }: ActFailureProps) {
  const { errors, actForms: words } = useI18n().messages;
  if (!error) return null;
  const isUnclear = isAmbiguous(error);
  return (
    <Failure
      error={error}
      title={isUnclear ? errors[error.code] : title}
      safe={isUnclear ? words.maybeDone : (advice ?? errors[error.code])}
      onRetry={onRetry}
    />
  );
}
