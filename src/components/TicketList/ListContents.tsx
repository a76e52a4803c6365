'use client';
import { Plus } from '../../ui/icons.js';
import { useCallback, useId, useRef, useState, type KeyboardEvent } from 'react';
import { numberIn } from '../../core/rules/list/numberIn.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useContact } from '../../hooks/useContact.js';
import { useDesk } from '../../hooks/useDesk.js';
import { useTickets } from '../../hooks/useTickets.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Stale } from '../../ui/Stale.js';
import { useLater } from '../../ui/useLater.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { IncidentSlot } from '../outlook/IncidentSlot.js';
import { DeskNotice } from '../provider/DeskNotice.js';
import { ListHeader } from './ListHeader.js';
import { changeQuery, nothingAsked, panelFilters } from './listQuery.js';
import { listTools } from './listTools.js';
import { NoMatch, NoneSoFar, NoTickets, RowSkeletons } from './ListStates.js';
import { ListToolbar, type Panel } from './ListToolbar.js';
import { takesLetters } from './rowKeys.js';
import type { TicketListProps } from './TicketList.js';
import { TicketRows } from './TicketRows.js';
import { useAskedQuery } from './useAskedQuery.js';
import { useFoundNews } from './useFoundNews.js';
import { useHiding } from './useHiding.js';
import { useKeptFocus } from './useKeptFocus.js';
import { usePages } from './usePages.js';
import { useStraightTo } from './useStraightTo.js';
import { viewOf } from './viewOf.js';
import { Waiting } from './Waiting.js';

export type ListContentsProps = Pick<
  TicketListProps,
  'onSelect' | 'onCreate' | 'query' | 'defaultQuery' | 'onQueryChange' | 'selectedId' | 'headingLevel' | 'paging'
>;

/** So many rows at once where one goes on and on. */
const endlessPage = 100;

/** Everything inside the box of a list. */
export function ListContents({ onSelect, onCreate, selectedId, headingLevel = 2, ...props }: ListContentsProps) {
  const { paging = 'more' } = props;
  const { messages } = useI18n();
  const { list, common, errorDetails } = messages;
  const { capabilities } = useSupport('TicketList').adapter;
  const { query, byHost, setQuery } = useAskedQuery(props);
  const question = JSON.stringify(query);
  const asked = changeQuery(query, {
    text: numberIn(query.text ?? '') ?? query.text,
    limit: query.limit ?? (paging === 'endless' ? endlessPage : undefined),
  });
  const pages = usePages(question);
  const tickets = useTickets(asked, paging === 'pages' ? pages.from : null);
  const desk = useDesk();
  const contact = useContact();
  const data = tickets.status === 'success' ? tickets.data : undefined;
  const shown = paging === 'pages' ? `${question} ${pages.from}` : question;
  const hiding = useHiding(shown, tickets);
  const view = hiding.away.size > 0 && tickets.status === 'success' ? 'rows' : viewOf(tickets, query, byHost);

  const titleId = useId();
  const panelId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const keptFocus = useKeptFocus(view, title);
  const focusTitle = useCallback(() => title.current?.focus(), []);
  const news = useFoundNews(question, tickets);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [isNear, setNear] = useState(false);
  const active = panelFilters.filter((key) => query[key] !== undefined && query[key] !== byHost[key]);
  const mayAllBeHidden = view === 'empty' && capabilities.filter.includes('hidden');
  // Near: the pointer or the focus is in the list.
  const { part: parts } = useLater(listTools, isNear || panel !== null || active.length > 0 || mayAllBeHidden);
  const Heading = `h${headingLevel}` as const;
  const deskData = desk.status === 'success' ? desk.data : undefined;
  const goStraight = useStraightTo(data, query.text, onSelect);

  const come = () => setNear(true);
  const handleKeys = (event: KeyboardEvent) => {
    const isPlain = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isPlain || !search.current || takesLetters(event.target)) return;
    event.preventDefault();
    search.current.focus();
    search.current.select();
  };
  const holders = {
    ...keptFocus,
    onFocus() {
      keptFocus.onFocus();
      come();
    },
    onPointerEnter: come,
    onKeyDown: handleKeys,
  };
  const panelProps = { query, byHost, onQueryChange: setQuery, desk: deskData };
  return (
    <div className="tkd-list-inside" role="group" aria-labelledby={titleId} {...holders}>
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
      <IncidentSlot incidents={deskData?.incidents} />
      {view !== 'empty' && (
        <ListToolbar
          {...{ capabilities, query, panel, panelId }}
          statuses={deskData?.statuses}
          counts={data?.counts}
          onQueryChange={setQuery}
          searchRef={search}
          onEnter={goStraight}
          onLeave={() => body.current?.querySelector<HTMLElement>('[data-ticket-id]')?.focus()}
          active={active.length}
          onPanelChange={setPanel}
        >
          {parts ? (
            <LaterWords words={parts.words}>
              {panel === 'filters' ? (
                <parts.FilterPanel {...panelProps} onClose={() => setPanel(null)} />
              ) : (
                <parts.MorePanel {...panelProps} asked={asked} />
              )}
            </LaterWords>
          ) : (
            <Skeleton width="long" />
          )}
        </ListToolbar>
      )}
      {view !== 'empty' && parts && active.length > 0 && (
        <LaterWords words={parts.words}>
          <parts.ActiveFilters {...panelProps} onGone={focusTitle} />
        </LaterWords>
      )}
      <VisuallyHidden role="status">{view === 'loading' ? common.loading : news}</VisuallyHidden>
      {tickets.status === 'success' && tickets.refreshError && (
        <Stale error={tickets.refreshError} isTrying={tickets.refreshing} onRetry={tickets.retry} />
      )}
      <Waiting onCreate={onCreate} onLeave={focusTitle} />
      <div
        ref={body}
        className="tkd-list-body"
        data-state={view}
        aria-busy={view === 'loading' || data?.isPrevious === true}
      >
        {view === 'loading' && <RowSkeletons />}
        {tickets.status === 'error' && (
          <Failure
            error={tickets.error}
            safe={errorDetails.ticketsSafe}
            onRetry={tickets.retry}
            contactEmail={contact?.email}
          />
        )}
        {view === 'empty' && (
          <NoTickets onCreate={onCreate}>
            {mayAllBeHidden && parts && (
              <LaterWords words={parts.words}>
                <parts.HiddenOnes asked={asked} onShow={() => setQuery(changeQuery(query, { hidden: true }))} />
              </LaterWords>
            )}
          </NoTickets>
        )}
        {view === 'no-match' && (
          <NoMatch
            text={query.text}
            isSubjectOnly={capabilities.search === 'subject'}
            onClear={() => setQuery(changeQuery(query, { ...nothingAsked, ...byHost }))}
          />
        )}
        {data && view === 'none-so-far' && <NoneSoFar more={data.more} />}
        {data && view === 'rows' && (
          <>
            <ListHeader
              keys={capabilities.sort}
              value={query.sort}
              onChange={(sort) => setQuery(changeQuery(query, { sort }))}
            />
            <TicketRows
              {...{ data, paging, pages, hiding, parts, selectedId, onSelect }}
              question={shown}
              looked={asked.text ?? ''}
              labelledBy={titleId}
            />
          </>
        )}
      </div>
    </div>
  );
}
