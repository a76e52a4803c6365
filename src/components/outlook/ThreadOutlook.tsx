'use client';
import { useId, useMemo } from 'react';
import type { Desk, Ticket } from '../../core/model.js';
import { officeWeek } from '../../core/rules/expectation/officeWeek.js';
import { outlookOf, type Outlook } from '../../core/rules/expectation/outlook.js';
import { useContact } from '../../hooks/useContact.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Clock } from '../../ui/deskIcons.js';
import { Offer } from '../../ui/Offer.js';
import { useMinute } from '../../ui/useMinute.js';
import { officeText, zoneName } from './officeText.js';

export interface ThreadOutlookProps {
  ticket: Ticket;
  desk: Desk;
  /** Leads to the field for an answer. */
  onAnswer: (() => void) | undefined;
  /** Closes the ticket, or asks first. */
  onClose: (() => void) | undefined;
}

/** What to expect of a ticket, below its messages: from staff while it is their turn, and from the customer after a while. */
export function ThreadOutlook({ ticket, desk, onAnswer, onClose }: ThreadOutlookProps) {
  const words = useI18n().messages.outlook;
  const now = useMinute();
  const titleId = useId();
  const outlook = outlookOf(ticket, desk, now.getTime());
  const { replyBy, lateSince, opensAt, queuePosition, staleDays } = outlook;
  if (staleDays !== undefined) {
    if (!onAnswer && !onClose) return null;
    return (
      <Offer
        className="tkd-outlook"
        icon={<Clock aria-hidden size={16} />}
        aria-labelledby={titleId}
        title={<span id={titleId}>{words.stale(staleDays)}</span>}
        actions={
          <>
            {onAnswer && <Button onClick={onAnswer}>{words.answer}</Button>}
            {onClose && (
              <Button variant="quiet" onClick={onClose}>
                {words.close}
              </Button>
            )}
          </>
        }
      >
        <p>{onClose ? words.staleAsk : words.staleAnswer}</p>
      </Offer>
    );
  }
  if (!replyBy && !lateSince && !opensAt && queuePosition === undefined) return null;
  return (
    <div className="tkd-outlook-waiting" role="group" aria-label={words.title}>
      <Clock className="tkd-outlook-icon" aria-hidden size={16} />
      <div className="tkd-outlook-text">
        <Sentences outlook={outlook} now={now} canAdd={onAnswer !== undefined} />
        <Hours outlook={outlook} now={now} />
      </div>
    </div>
  );
}

interface PartProps {
  outlook: Outlook;
  now: Date;
}

function Sentences({ outlook, now, canAdd }: PartProps & { canAdd: boolean }) {
  const { messages, format } = useI18n();
  const words = messages.outlook;
  const { replyBy, lateSince, opensAt, queuePosition } = outlook;
  return (
    <>
      <p>
        {queuePosition !== undefined && <span>{`${words.queue(queuePosition)} `}</span>}
        {replyBy && <span>{`${words.replyBy(format.soon(replyBy, now))} `}</span>}
        {lateSince && <span>{`${words.late(format.soon(lateSince, now))} `}</span>}
        {lateSince && <span>{`${words.lateSafe} `}</span>}
        {lateSince && canAdd && <span>{words.lateAdd}</span>}
      </p>
      {lateSince && <OtherWays />}
      {opensAt && <p>{words.closed(format.soon(opensAt, now))}</p>}
    </>
  );
}

/** Where else the desk can be reached. */
function OtherWays() {
  const words = useI18n().messages.outlook;
  const { phone, email } = useContact() ?? {};
  if (!phone && !email) return null;
  return (
    <p className="tkd-outlook-ways">
      <span>{words.cannotWait}</span>
      {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{words.call(phone)}</a>}
      {email && <a href={`mailto:${email}`}>{words.write(email)}</a>}
    </p>
  );
}

/** When staff are there, and when that is for the customer. */
function Hours({ outlook: { hours }, now }: PartProps) {
  const { messages, format } = useI18n();
  const words = messages.outlook;
  const { locale, timeZone } = format;
  // What is said changes with the clocks, not with the minute.
  const hour = Math.floor(now.getTime() / 3_600_000) * 3_600_000;
  const said = useMemo(() => {
    if (!hours) return null;
    const week = officeWeek(hours, timeZone, hour);
    if (week.days.length === 0) return null;
    if (week.isAlways) return { text: words.always };
    const { times, yours } = officeText(week, locale);
    const zone = yours === undefined ? undefined : zoneName(hours.timeZone, locale, new Date(hour));
    return { text: words.hours(times, zone), yours };
  }, [hours, locale, timeZone, words, hour]);
  if (!said) return null;
  return (
    <p className="tkd-outlook-hours">
      <bdi>{said.text}</bdi> {said.yours !== undefined && <bdi>{words.yours(said.yours)}</bdi>}
    </p>
  );
}
