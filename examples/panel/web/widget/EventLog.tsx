import { useLocale, useWords } from '../words/useWords.js';

/** Something that the widget has told its page. */
export interface ToldEvent {
  id: number;
  at: Date;
  name: string;
  detail: unknown;
}

interface EventLogProps {
  /** The latest first. */
  events: readonly ToldEvent[];
  onClear: () => void;
}

/** What the page hears of the widget. */
export function EventLog({ events, onClear }: EventLogProps) {
  const { widget } = useWords();
  const locale = useLocale();
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
  return (
    <section className="playground-box" aria-labelledby="events-title">
      <header>
        <h2 id="events-title">{widget.events}</h2>
        <button type="button" className="button" data-variant="quiet" onClick={onClear}>
          {widget.clear}
        </button>
      </header>
      {events.length === 0 ? (
        <p className="muted">{widget.noEvents}</p>
      ) : (
        <div className="playground-events" tabIndex={0} role="log" aria-labelledby="events-title" dir="ltr">
          <ol>
            {events.map(({ id, at, name, detail }) => (
              <li key={id}>
                <time dateTime={at.toISOString()}>{time.format(at)}</time>
                <code className="playground-event">ticketdock:{name}</code>
                <code>{JSON.stringify(detail)}</code>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
