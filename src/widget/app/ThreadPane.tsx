'use client';
import type { TicketThreadProps } from '../../components/TicketThread/TicketThread.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { ArrowLeft } from '../../ui/icons.js';
import { LaterPane } from './LaterPane.js';
import { ThreadShape } from './ThreadShape.js';
import { useTies } from './WidgetContext.js';

/** A ticket, or the shape of one while the code for it is on its way: with the way back, and with the focus of who asked for it. */
export function ThreadPane(props: TicketThreadProps) {
  const { back } = useI18n().messages.thread;
  const head = (
    <Button variant="quiet" className="tkd-thread-back" onClick={props.onBack}>
      <ArrowLeft className="tkd-turning-icon" aria-hidden size={16} />
      <span>{back}</span>
    </Button>
  );
  return (
    <LaterPane
      part={useTies().parts.thread}
      props={props}
      head={head}
      shape={<ThreadShape takesFocus={props.autoFocus} />}
      takesFocus={props.autoFocus}
    />
  );
}
