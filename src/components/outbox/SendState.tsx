'use client';
import { useRef, type ReactNode } from 'react';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import { useOutboxItems } from '../../hooks/useOutboxItems.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { CircleAlert } from '../../ui/icons.js';
import { Clock } from '../../ui/deskIcons.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { describeStage } from './describeStage.js';
import { SendActions } from './SendActions.js';
import { useHandOn } from './useHandOn.js';
import { useSendStage } from './useSendStage.js';

export interface SendStateProps {
  item: OutboxItem;
  /** Takes it over when it has been taken out, to be changed. Without it there is no such button. */
  onChange?: ((item: OutboxItem) => void) | undefined;
  /** It has been thrown away: the focus was in here. */
  onThrownAway?: ((item: OutboxItem) => void) | undefined;
  /** Further ways on, before the others. */
  children?: ReactNode;
}

/**
 * One line that says truthfully where something is that was sent, and what can be done about it. Give its surroundings a
 * `tabindex="-1"`: they get the focus when it arrives while somebody is in here.
 */
export function SendState({ item, onChange, onThrownAway, children }: SendStateProps) {
  const { messages } = useI18n();
  const items = useOutboxItems();
  const { idempotentWrites } = useSupport('SendState').adapter.capabilities;
  const sending = useSendStage(item, items);
  const { stage } = sending;
  const line = describeStage(item, sending, { messages, isRepeatable: idempotentWrites });
  const element = useRef<HTMLDivElement>(null);
  useHandOn(element);
  const isStuck = item.state === 'failed';
  // The kit has looked and cannot tell: then whoever sends it again has looked, too. Else it looks first.
  const isAsked = !idempotentWrites && stage === 'unclear' && item.failure?.code === 'unknown';
  // What is pressed is known, and nobody wants to hear of each of five tries.
  const isQuiet = stage === 'sending' || stage === 'behind' || (!isStuck && item.attempts > 2);
  const Icon = isStuck ? CircleAlert : Clock;
  return (
    <div ref={element} className="tkd-send-state" data-stage={stage}>
      <div className="tkd-send-line" aria-live={isQuiet ? 'off' : 'polite'}>
        <Icon className="tkd-send-icon" aria-hidden size={14} />
        <div>
          {line.seen === line.heard ? (
            <span key="line">{line.seen}</span>
          ) : (
            <span key="counting">
              <span aria-hidden>{line.seen}</span>
              <VisuallyHidden>{line.heard}</VisuallyHidden>
            </span>
          )}
        </div>
      </div>
      <SendActions {...{ item, stage, onChange, onThrownAway }} isSure={isAsked}>
        {children}
      </SendActions>
    </div>
  );
}
