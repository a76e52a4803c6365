'use client';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';

export interface SendAndCloseProps {
  /** Nothing opens it again. */
  isForGood: boolean;
  onSend: () => void;
}

/** The second choice of Send: the problem is solved by what was said. */
export function SendAndClose({ isForGood, onSend }: SendAndCloseProps) {
  const words = useI18n().messages.composer;
  return (
    <Button variant="quiet" onClick={(event) => event.detail <= 1 && onSend()}>
      {isForGood ? words.sendAndCloseForGood : words.sendAndClose}
    </Button>
  );
}
