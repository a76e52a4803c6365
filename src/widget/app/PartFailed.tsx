'use client';
import { useEffect, useRef } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';

interface PartFailedProps {
  onRetry: () => void;
  /** The customer waited here. */
  takesFocus?: boolean | undefined;
}

/** The code of a part did not load: what is safe, and another try. */
export function PartFailed({ onRetry, takesFocus = false }: PartFailedProps) {
  const { widget, common } = useI18n().messages;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="danger" title={widget.partFailed} actions={<Button onClick={onRetry}>{common.tryAgain}</Button>}>
        {widget.partFailedHint}
      </Notice>
    </div>
  );
}
