'use client';
import { ArrowLeft, MousePointerClick } from '../../ui/icons.js';
import { useRef } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { useControllableState } from '../../ui/useControllableState.js';
import { TicketForm } from '../TicketForm/TicketForm.js';
import { TicketList } from '../TicketList/TicketList.js';
import { TicketThread } from '../TicketThread/TicketThread.js';
import type { SupportDeskProps } from './SupportDesk.js';
import { useKeptForms } from './useKeptForms.js';
import { useViewFocus } from './useViewFocus.js';
import { placeOf, type SupportView } from './view.js';

export interface DeskPanesProps extends Pick<SupportDeskProps, 'view' | 'defaultView' | 'onViewChange'> {
  headingLevel: NonNullable<SupportDeskProps['headingLevel']>;
}

const listView: SupportView = { name: 'list' };

/** The list and what stands beside it or, where it is narrow, in its place: CSS hides the other one from everybody. */
export function DeskPanes({ view: given, defaultView = listView, onViewChange, headingLevel }: DeskPanesProps) {
  const { messages } = useI18n();
  const [view, setView] = useControllableState({ value: given, defaultValue: defaultView, onChange: onViewChange });
  const panes = useRef<HTMLDivElement>(null);
  const { hasMoved, leave } = useViewFocus(view, panes);
  const { forms, mark } = useKeptForms(view);
  const Heading = `h${headingLevel}` as const;
  const handleBack = () => setView({ name: 'list' });
  return (
    <div ref={panes} className="tkd-desk-panes" data-view={view.name}>
      <div className="tkd-desk-list">
        <TicketList
          headingLevel={headingLevel}
          selectedId={view.name === 'ticket' ? view.id : undefined}
          onSelect={({ id }) => {
            leave();
            setView({ name: 'ticket', id });
          }}
          onCreate={() => {
            leave();
            setView({ name: 'new' });
          }}
        />
      </div>
      <div className="tkd-desk-main">
        {view.name === 'list' && (
          <div className="tkd-desk-choose">
            <MousePointerClick size={24} aria-hidden />
            <p className="tkd-desk-choose-title">{messages.desk.choose}</p>
            <p>{messages.desk.chooseHint}</p>
          </div>
        )}
        {view.name === 'ticket' && (
          <TicketThread
            key={view.id}
            ticketId={view.id}
            headingLevel={headingLevel}
            autoFocus={hasMoved}
            onBack={handleBack}
            onCreate={(followUp) => setView({ name: 'new', prefill: followUp })}
          />
        )}
        {forms.map(({ place, prefill }) => (
          <div
            key={place}
            className="tkd-desk-form"
            hidden={place !== placeOf(view)}
            onChange={() => mark(place, true)}
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
            <TicketForm
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
