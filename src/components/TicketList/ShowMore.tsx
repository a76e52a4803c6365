'use client';
import { useId, type Ref } from 'react';
import type { More } from '../../hooks/pages.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';

export interface ShowMoreProps {
  more: More;
  shown: number;
  total: number | undefined;
  onLoad: () => void;
  buttonRef: Ref<HTMLButtonElement>;
}

/** The way to the next page. The button stays one and the same while it works and when it fails: it keeps the focus. */
export function ShowMore({ more, shown, total, onLoad, buttonRef }: ShowMoreProps) {
  const { messages, format } = useI18n();
  const { list, common, errorDetails } = messages;
  const countId = useId();
  if (more.status === 'none') return null;
  return (
    <div className="tkd-list-more">
      {more.error && <Failure error={more.error} safe={errorDetails.ticketsSafe} />}
      <div className="tkd-list-more-row">
        <Button ref={buttonRef} busy={more.status === 'pending'} aria-describedby={countId} onClick={onLoad}>
          {more.status === 'error' ? common.tryAgain : list.showMore}
        </Button>
        <span id={countId} className="tkd-list-count">
          {total === undefined ? list.shown(shown) : list.shownOf(format.number(shown), format.number(total))}
        </span>
      </div>
    </div>
  );
}
