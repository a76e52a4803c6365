'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { TicketSummary } from '../../core/model.js';
import { cx } from '../../ui/cx.js';
import { Surface } from '../provider/Surface.js';
import { ListContents } from './ListContents.js';
import type { TicketListQuery } from './listQuery.js';

export interface TicketListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'onSelect' | 'children'> {
  /** A row was chosen. */
  onSelect: (ticket: TicketSummary) => void;
  /** The customer wants to write a new request. Without it there is no such button. */
  onCreate?: (() => void) | undefined;
  /** What is searched, filtered and sorted by, when the host keeps it. */
  query?: TicketListQuery | undefined;
  /**
   * What it begins with, when the list keeps it. A department, service or priority in it is what the list is about: the
   * customer's "show all" goes back to it.
   * @default the filters and the order that the customer used last
   */
  defaultQuery?: TicketListQuery | undefined;
  /** Told of every change that the customer makes to the query. */
  onQueryChange?: ((query: TicketListQuery) => void) | undefined;
  /**
   * How one gets to further rows: by a button, by going on, or page after page. With `endless` only what is seen is drawn.
   * @default 'more'
   */
  paging?: 'more' | 'endless' | 'pages' | undefined;
  /** The ticket that is open beside the list. Its row has `aria-current`. */
  selectedId?: string | undefined;
  /** The level of the heading, to fit the host's page. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined;
}

/**
 * The customer's requests: search, filters and order as far as the backend can; pages, live changes, saved views, a download,
 * and a state of its own for loading, empty, no match and failed. Every row is one button and one tab stop. From a row that has
 * the focus the arrows, Home, End, Page Up and Page Down go to others and Delete hides it; `/` leads to the search from anywhere
 * inside the list but a field. Outside of the list, and without a focused row, every key stays the page's.
 * Renders a `div`. Whose turn it is shows as `data-kind` on a row, new messages as `data-unread`.
 *
 * @example
 * <TicketList onSelect={({ id }) => navigate(`/support/${id}`)} onCreate={() => navigate('/support/new')} />
 */
export const TicketList = forwardRef<HTMLDivElement, TicketListProps>(function TicketList(
  { onSelect, onCreate, query, defaultQuery, onQueryChange, selectedId, headingLevel, paging, className, ...props },
  ref,
) {
  return (
    <Surface {...props} ref={ref} name="TicketList" className={cx('tkd-list', className)}>
      <ListContents {...{ onSelect, onCreate, query, defaultQuery, onQueryChange, selectedId, headingLevel, paging }} />
    </Surface>
  );
});
