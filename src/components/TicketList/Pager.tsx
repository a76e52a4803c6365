'use client';
import type { TicketsData } from '../../hooks/useTickets.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import type { Pages } from './usePages.js';

export interface PagerProps {
  pages: Pages;
  data: TicketsData;
  /** Another page was asked for. */
  onTurn: () => void;
}

/** The way through a list in pages. Both buttons stay where they are at its ends: the focus has a place, and fingers learn it. */
export function Pager({ pages, data: { tickets, total, next, isPrevious }, onTurn }: PagerProps) {
  const { messages, format } = useI18n();
  const { list } = messages;
  if (pages.isFirst && next === null) return null;
  const { offset, isFirst } = pages;
  const [from, to] = [offset + 1, offset + tickets.length].map((place) => format.number(place)) as [string, string];
  const range = total === undefined ? list.rangeOpen(from, to) : list.range(from, to, format.number(total));
  const isLast = next === null;
  return (
    <div className="tkd-list-more">
      <div className="tkd-list-more-row" role="group" aria-label={list.pages}>
        <Button
          aria-disabled={isFirst || undefined}
          busy={isPrevious}
          onClick={() => {
            if (isFirst) return;
            pages.goBack();
            onTurn();
          }}
        >
          {list.previousPage}
        </Button>
        <Button
          aria-disabled={isLast || undefined}
          busy={isPrevious}
          onClick={() => {
            if (isLast) return;
            pages.goOn(next, tickets.length);
            onTurn();
          }}
        >
          {list.nextPage}
        </Button>
        <output className="tkd-list-count">{isPrevious ? messages.common.loading : range}</output>
      </div>
    </div>
  );
}
