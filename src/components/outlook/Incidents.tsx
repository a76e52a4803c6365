'use client';
import { useEffect, useRef, useState } from 'react';
import type { Incident } from '../../core/model.js';
import { safeUrl } from '../../core/rules/safeUrl.js';
import { usePreference } from '../../hooks/usePreference.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { useMinute } from '../../ui/useMinute.js';

export interface IncidentsProps {
  /** Those that touch what is on screen. */
  incidents: readonly Incident[];
  /** A new request is being written: it need not be about them. */
  isWriting?: boolean;
}

/** Ids of incidents that this customer has put away. */
const noneHidden: readonly string[] = [];

/** So many are remembered as put away: desks have a few at a time. */
const mostHidden = 50;

/** Where the focus goes when the last one is put away: what stands above or below it. */
const places = '.tkd-thread-subject, .tkd-list-title, input, textarea, button';

/** What is down and known to staff. Each can be put away for good; each is told once, wherever it stands. */
export function Incidents({ incidents, isWriting = false }: IncidentsProps) {
  const [hidden, setHidden] = usePreference('incidentsHidden', noneHidden);
  const list = useRef<HTMLDivElement>(null);
  const shown = incidents.filter(({ id }) => !hidden.includes(id));
  const said = useSaidOnce(shown);
  if (shown.length === 0) return null;
  const handleHide = (id: string) => {
    const at = shown.findIndex((one) => one.id === id);
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-hide]');
    const next = buttons?.[at + 1] ?? buttons?.[at - 1];
    (next ?? list.current?.closest('.tkd-root')?.querySelector<HTMLElement>(places))?.focus();
    setHidden([...hidden, id].slice(-mostHidden));
  };
  return (
    <div ref={list} className="tkd-incidents">
      {shown.map((incident) => (
        <IncidentNotice
          key={incident.id}
          incident={incident}
          isWriting={isWriting}
          onHide={() => handleHide(incident.id)}
        />
      ))}
      <output className="tkd-hidden">{said}</output>
    </div>
  );
}

interface IncidentNoticeProps {
  incident: Incident;
  isWriting: boolean;
  onHide: () => void;
}

function IncidentNotice({ incident, isWriting, onHide }: IncidentNoticeProps) {
  const { messages, format } = useI18n();
  const words = messages.incidents;
  const now = useMinute();
  const { title, text, since, until, url } = incident;
  const href = url === undefined ? null : safeUrl(url, 'link', document.baseURI);
  const isOver = until !== undefined && Date.parse(until) < now.getTime();
  return (
    <Notice role="group" tone="warning" className="tkd-incident" aria-label={words.known(title)}>
      <div className="tkd-incident-head">
        <strong>
          <bdi>{words.known(title)}</bdi>
        </strong>
        <Button variant="quiet" data-hide="" aria-label={words.hideOf(title)} onClick={onHide}>
          {words.hide}
        </Button>
      </div>
      {text && (
        <p>
          <bdi>{text}</bdi>
        </p>
      )}
      <p>
        <span>{`${words.working} `}</span>
        {since && <span>{`${words.since(format.soon(since, now))} `}</span>}
        {until && <span>{`${isOver ? words.longer : words.until(format.soon(until, now))} `}</span>}
        {isWriting && <span>{`${words.noNeed} `}</span>}
        {href !== null && (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {words.more}
          </a>
        )}
      </p>
    </Notice>
  );
}

/** Told already, by the customer and the incident: the list and the thread stand side by side. */
const told = new Set<string>();

/** What is new among them, for ears. A live region tells what is put into it, not what it comes with. */
function useSaidOnce(incidents: readonly Incident[]): string {
  const { scope } = useSupport('Incidents');
  const { messages } = useI18n();
  const words = messages.incidents;
  const [said, setSaid] = useState('');
  useEffect(() => {
    const news = incidents.filter(({ id }) => !told.has(`${scope} ${id}`));
    if (news.length === 0) return;
    for (const { id } of news) told.add(`${scope} ${id}`);
    setSaid(news.map(({ title }) => words.known(title)).join(' '));
  }, [incidents, scope, words]);
  return said;
}
