'use client';
import type { ReactNode } from 'react';
import type { TicketError } from '../core/errors.js';
import { useI18n } from '../i18n/useI18n.js';
import { Button } from './Button.js';
import { Notice } from './Notice.js';

export interface FailureProps {
  error: TicketError;
  /** What happened, where the place knows better than the code. @default the code's text */
  title?: string | undefined;
  /** What is safe, in a sentence. */
  safe: string;
  /** Does the failed thing again. Absent where that cannot help. */
  onRetry?: (() => void) | undefined;
  /** An address to write to, beside the retry. */
  contactEmail?: string | undefined;
  /** More about what happened. */
  details?: ReactNode;
  /** Further ways on. */
  children?: ReactNode;
}

/** What happened, what is safe, and the ways on. */
export function Failure({ error, title, safe, details, onRetry, contactEmail, children }: FailureProps) {
  const { messages } = useI18n();
  const { errorDetails } = messages;
  const { retryAfter } = error;
  return (
    <Notice
      tone="danger"
      title={title ?? messages.errors[error.code]}
      actions={
        (onRetry || children) && (
          <>
            {onRetry && <Button onClick={onRetry}>{messages.common.tryAgain}</Button>}
            {children}
          </>
        )
      }
    >
      <span>{safe}</span> {retryAfter !== undefined && <span>{errorDetails.retryIn(Math.ceil(retryAfter))}</span>}{' '}
      {contactEmail && <a href={`mailto:${contactEmail}`}>{errorDetails.writeTo(contactEmail)}</a>}
      {details}
    </Notice>
  );
}
