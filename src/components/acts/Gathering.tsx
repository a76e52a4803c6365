'use client';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';

export interface GatheringProps {
  count: number;
  total: number | undefined;
  /** Why it has stopped. */
  failure?: ReactNode;
  onClose: () => void;
}

/** All messages are being fetched: how far that is, and the way out. */
export function Gathering({ count, total, failure, onClose }: GatheringProps) {
  const { messages, format } = useI18n();
  const { common, actForms: words } = messages;
  return (
    <Dialog
      title={words.gathering}
      closeLabel={words.closeDialog}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.cancel}</Button>}
    >
      {failure || (
        <div className="tkd-gathering">
          <progress
            className="tkd-gathering-bar"
            aria-label={words.gathering}
            {...(total !== undefined && { value: count, max: Math.max(total, 1) })}
          />
          <span>{words.gathered(format.number(count), total === undefined ? undefined : format.number(total))}</span>
        </div>
      )}
    </Dialog>
  );
}
