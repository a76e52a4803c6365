'use client';
import { Plus } from '../../ui/icons.js';
import { forwardRef, useCallback, useId, useRef, type ComponentPropsWithoutRef } from 'react';
import type { TicketSummary } from '../../core/model.js';
import type { Async } from '../../hooks/async.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useContact } from '../../hooks/useContact.js';
import { useDesk } from '../../hooks/useDesk.js';
import { useTickets, type TicketsData } from '../../hooks/useTickets.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { cx } from '../../ui/cx.js';
import { Failure } from '../../ui/Failure.js';
import { Stale } from '../../ui/Stale.js';
import { useControllableState } from '../../ui/useControllableState.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { DeskNotice } from '../provider/DeskNotice.js';
import { Surface } from '../provider/Surface.js';
import { changeQuery, isNarrowed, type TicketListQuery } from './listQuery.js';
import { NoMatch, NoneSoFar, NoTickets, RowSkeletons } from './ListStates.js';
import { ListToolbar } from './ListToolbar.js';
import { TicketRows } from './TicketRows.js';
import { Waiting } from './Waiting.js';
import { useFoundNews } from './useFoundNews.js';
import { useKeptFocus } from './useKeptFocus.js';

export interface TicketListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'onSelect' | 'children'> {
  /** A row was chosen. */
  onSelect: (ticket: TicketSummary) => void;
  /** The customer wants to write a new request. Without it there is no such button. */
  onCreate?: (() => void) | undefined;
  /** What is searched, filtered and sorted by, when the host keeps it. */
  query?: TicketListQuery | undefined;
  /** What it begins with, when the list keeps it. @default {} */
  defaultQuery?: TicketListQuery | undefined;
  /** Told of every change that the customer makes to the query. */
  onQueryChange?: ((query: TicketListQuery) => void) | undefined;
  /** The ticket that is open beside the list. Its row has `aria-current`. */
  selectedId?: string | undefined;
  /** The level of the heading, to fit the host's page. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined;
}

/**
 * The customer's requests: search, filters and order as far as the backend can; pages, live changes, and a state of
 * its own for loading, empty, no match and failed. Every row is one button and one tab stop; arrows are the page's.
 * Renders a `div`. Whose turn it is shows as `data-kind` on a row, new messages as `data-unread`.
 *
 * @example
 * <TicketList onSelect={({ id }) => navigate(`/support/${id}`)} onCreate={() => navigate('/support/new')} />
 */
export const TicketList = forwardRef<HTMLDivElement, TicketListProps>(function TicketList(
  { onSelect, onCreate, query, defaultQuery, onQueryChange, selectedId, headingLevel, className, ...props },
  ref,
) {
  return (
    <Surface {...props} ref={ref} name="TicketList" className={cx('tkd-list', className)}>
      <Contents {...{ onSelect, onCreate, query, defaultQuery, onQueryChange, selectedId, headingLevel }} />
    </Surface>
  );
});

type ContentsProps = Omit<TicketListProps, keyof ComponentPropsWithoutRef<'div'>> & Pick<TicketListProps, 'onSelect'>;

function Contents({ onSelect, onCreate, selectedId, headingLevel = 2, ...state }: ContentsProps) {
  const { messages } = useI18n();
  const { list, common, errorDetails } = messages;
  const { capabilities } = useSupport('TicketList').adapter;
  const [asked, setQuery] = useControllableState({
    value: state.query,
    defaultValue: state.defaultQuery ?? {},
    onChange: state.onQueryChange,
  });
  const query = changeQuery(asked);
  const question = JSON.stringify(query);
  const tickets = useTickets(query);
  const desk = useDesk();
  const contact = useContact();
  const view = viewOf(tickets, query);

  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const keptFocus = useKeptFocus(view, title);
  const focusTitle = useCallback(() => title.current?.focus(), []);
  const news = useFoundNews(question, tickets);
  const Heading = `h${headingLevel}` as const;
  const data = tickets.status === 'success' ? tickets.data : undefined;
  const deskData = desk.status === 'success' ? desk.data : undefined;

  return (
    <div className="tkd-list-inside" {...keptFocus}>
      <div className="tkd-list-head">
        <Heading ref={title} id={titleId} className="tkd-list-title" tabIndex={-1}>
          {list.title}
        </Heading>
        {onCreate && view !== 'empty' && (
          <Button variant="primary" onClick={onCreate}>
            <Plus size={16} aria-hidden />
            <span>{list.create}</span>
          </Button>
        )}
      </div>
      {deskData?.notice && <DeskNotice notice={deskData.notice} />}
      {view !== 'empty' && (
        <ListToolbar
          capabilities={capabilities}
          statuses={deskData?.statuses}
          counts={data?.counts}
          query={query}
          onQueryChange={setQuery}
        />
      )}
      <VisuallyHidden role="status">{view === 'loading' ? common.loading : news}</VisuallyHidden>
      {tickets.status === 'success' && tickets.refreshError && (
        <Stale error={tickets.refreshError} isTrying={tickets.refreshing} onRetry={tickets.retry} />
      )}
      <Waiting onCreate={onCreate} onLeave={focusTitle} />
      <div className="tkd-list-body" data-state={view} aria-busy={view === 'loading' || data?.isPrevious === true}>
        {view === 'loading' && <RowSkeletons />}
        {tickets.status === 'error' && (
          <Failure
            error={tickets.error}
            safe={errorDetails.ticketsSafe}
            onRetry={tickets.retry}
            contactEmail={contact?.email}
          />
        )}
        {view === 'empty' && <NoTickets onCreate={onCreate} />}
        {view === 'no-match' && (
          <NoMatch
            text={query.text}
            isSubjectOnly={capabilities.search === 'subject'}
            onClear={() => setQuery(changeQuery(query, { text: undefined, kinds: undefined, unread: undefined }))}
          />
        )}
        {data && view === 'none-so-far' && <NoneSoFar more={data.more} />}
        {data && view === 'rows' && (
          <TicketRows
            data={data}
            question={question}
            labelledBy={titleId}
            selectedId={selectedId}
            onSelect={onSelect}
          />
        )}
      </div>
    </div>
  );
}

function viewOf(tickets: Async<TicketsData>, query: TicketListQuery) {
  if (tickets.status === 'error') return 'failed';
  if (tickets.status === 'pending') return 'loading';
  if (tickets.data.tickets.length > 0) return 'rows';
  // What was not found before says nothing about what is looked for now.
  if (tickets.data.isPrevious) return 'loading';
  if (tickets.data.more.status !== 'none') return 'none-so-far';
  return isNarrowed(query) ? 'no-match' : 'empty';
}
