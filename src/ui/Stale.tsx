'use client';
import type { TicketError } from '../core/errors.js';
import { useI18n } from '../i18n/useI18n.js';
import { Button } from './Button.js';
import { Notice } from './Notice.js';

export interface StaleProps {
  /** Why what is shown could not be refreshed. */
  error: TicketError;
  isTrying: boolean;
  onRetry: () => void;
}

/** Over what is still shown: that it may be out of date, and another try. Goes by itself with the next one that succeeds. */
export function Stale({ error: { code }, isTrying, onRetry }: StaleProps) {
  const { common, errors } = useI18n().messages;
  return (
    <Notice
      className="tkd-stale"
      data-code={code}
      tone="warning"
      actions={
        <Button busy={isTrying} onClick={onRetry}>
          {common.tryAgain}
        </Button>
      }
    >
      {code === 'unauthorized' ? errors[code] : common.refreshFailed}
    </Notice>
  );
}
