'use client';
import type { Instant } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Time } from '../../ui/Time.js';
import { Link } from '../../ui/deskIcons.js';
import { CopyButton } from '../MessageBody/CopyButton.js';
import { useLinkTo } from '../provider/links.js';

export interface MessageTimeProps {
  ticketId: string;
  /** Absent while it is on its way: it has no address yet. */
  messageId: string | undefined;
  instant: Instant;
  now: Date;
}

/** When it was written, which is also its address where the host has addresses; the exact time at a look, also by keyboard. */
export function MessageTime({ ticketId, messageId, instant, now }: MessageTimeProps) {
  const { messages, format } = useI18n();
  const linkTo = useLinkTo();
  if (!linkTo || messageId === undefined) return <Time className="tkd-message-time" {...{ instant, now }} />;
  const address = linkTo({ ticketId, messageId });
  return (
    <>
      <a className="tkd-message-link" href={address} data-exact={format.dateTime(instant)}>
        <Time className="tkd-message-time" {...{ instant, now }} />
      </a>
      <CopyButton text={new URL(address, document.baseURI).href} label={messages.reading.copyLink} Icon={Link} />
    </>
  );
}
