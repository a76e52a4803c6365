'use client';
import { ArrowLeft, MessagesSquare } from '../../ui/icons.js';
import { useRef, type ComponentType } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { useControllableState } from '../../ui/useControllableState.js';
import type { TicketFormProps } from '../TicketForm/TicketForm.js';
import { TicketList } from '../TicketList/TicketList.js';
import type { TicketThreadProps } from '../TicketThread/TicketThread.js';
import type { SupportDeskProps } from './SupportDesk.js';
import { useDeskQuery } from './useDeskQuery.js';
import { useKeptForms } from './useKeptForms.js';
import { useViewFocus } from './useViewFocus.js';
import { placeOf, type SupportView } from './view.js';

/** What stands beside the list: the desk has both at once, the widget loads them later. */
export interface DeskParts {
  Form: ComponentType<TicketFormProps>;
  Thread: ComponentType<TicketThreadProps>;
}

export interface DeskPanesProps extends Pick<SupportDeskProps, 'view' | 'defaultView' | 'onViewChange' | 'paging'> {
  headingLevel: NonNullable<SupportDeskProps['headingLevel']>;
  parts: DeskParts;
  /** What the form begins with when the customer asks for an empty one. */
  prefill?: TicketFormProps['prefill'];
}

const listView: SupportView = { name: 'list' };
/** The list is about everything the customer has: every filter in it is theirs to take away. */
const everything = {};

/** The list and what stands beside it or, where it is narrow, in its place: CSS hides the other one from everybody. */
export function DeskPanes({
  view: given,
  defaultView = listView,
  onViewChange,
  headingLevel,
  ...props
}: DeskPanesProps) {
  const { paging, parts, prefill: usual } = props;
  const { messages } = useI18n();
  const [view, setView] = useControllableState({ value: given, defaultValue: defaultView, onChange: onViewChange });
  const panes = useRef<HTMLDivElement>(null);
  const { hasMoved, leave } = useViewFocus(view, panes);
  const { forms, mark } = useKeptForms(view);
  const Heading = `h${headingLevel}` as const;
  const { query, setQuery, list } = useDeskQuery(view, setView);
  const handleBack = () => setView(list);
  return (
    <div ref={panes} className="tkd-desk-panes" data-view={view.name}>
      <div className="tkd-desk-list">
        <TicketList
          headingLevel={headingLevel}
          query={query}
          defaultQuery={everything}
          onQueryChange={setQuery}
          paging={paging}
          selectedId={view.name === 'ticket' ? view.id : undefined}
          onSelect={({ id }) => {
            leave();
            setView({ name: 'ticket', id });
          }}
          onCreate={() => {
            leave();
            setView(usual ? { name: 'new', prefill: usual } : { name: 'new' });
          }}
        />
      </div>
      <div className="tkd-desk-main">
        {view.name === 'list' && (
          <div className="tkd-desk-choose">
            <MessagesSquare size={24} aria-hidden />
            <p className="tkd-desk-choose-title">{messages.desk.choose}</p>
            <p>{messages.desk.chooseHint}</p>
          </div>
        )}
        {view.name === 'ticket' && (
          <parts.Thread
            key={view.id}
            ticketId={view.id}
            messageId={view.messageId}
            headingLevel={headingLevel}
            autoFocus={hasMoved}
            onBack={handleBack}
            onOpenTicket={(id) => setView({ name: 'ticket', id })}
            onCreate={(followUp) => setView({ name: 'new', prefill: followUp })}
          />
        )}
        {forms.map(({ place, prefill }) => (
          <div
            key={place}
            className="tkd-desk-form"
            hidden={place !== placeOf(view)}
            // With each key: `change` is told of a text only when it is left, except by React.
            onInput={() => mark(place, true)}
            onDrop={() => mark(place, true)}
            onPaste={() => mark(place, true)}
          >
            <Button variant="quiet" className="tkd-desk-back" onClick={handleBack}>
              <ArrowLeft className="tkd-turning-icon" size={16} aria-hidden />
              <span>{messages.thread.back}</span>
            </Button>
            <Heading className="tkd-desk-form-title" tabIndex={-1}>
              {messages.form.title}
            </Heading>
            <parts.Form
              prefill={prefill}
              onCreated={(_, more) => mark(place, more !== undefined)}
              onReplyInstead={(_, more) => mark(place, more !== undefined)}
              onOpen={({ id }) => setView({ name: 'ticket', id })}
              onCancel={handleBack}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
