'use client';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { ArrowDown } from '../../ui/deskIcons.js';

export interface JumpToNewestProps {
  /** Messages of others that have come meanwhile. */
  count: number;
  /** There is far to go, so it is offered even where nothing is new. */
  isFar: boolean;
  onJump: () => void;
}

/** The way down to what has just come, or to the end. */
export function JumpToNewest({ count, isFar, onJump }: JumpToNewestProps) {
  const words = useI18n().messages.reading;
  if (count === 0 && !isFar) return null;
  return (
    <div className="tkd-thread-jump">
      <Button variant={count > 0 ? 'primary' : 'secondary'} onClick={onJump}>
        <ArrowDown aria-hidden size={16} />
        {count > 0 ? <span key="new">{words.toNew(count)}</span> : <span key="newest">{words.toNewest}</span>}
      </Button>
    </div>
  );
}
