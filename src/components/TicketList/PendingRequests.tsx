'use client';
import { useEffect, useLayoutEffect, useRef, useState, type FocusEvent } from 'react';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { useDesk } from '../../hooks/useDesk.js';
import { useI18n } from '../../i18n/useI18n.js';
import { activeElementOf } from '../../ui/activeElementOf.js';
import { SendState } from '../outbox/SendState.js';
import { useToDraft } from './useToDraft.js';

export interface PendingRequestsProps {
  items: readonly OutboxItem[];
  /** Leads to the form. */
  onCreate: (() => void) | undefined;
  /** The last one that had the focus is gone. */
  onLeave: () => void;
}

/** New requests that have not arrived, above those that have: they are no tickets yet. */
export function PendingRequests({ items, onCreate, onLeave }: PendingRequestsProps) {
  const { list, outbox: words } = useI18n().messages;
  const desk = useDesk();
  const toDraft = useToDraft();
  const element = useRef<HTMLUListElement>(null);
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (!hasFocus.current || current?.contains(activeElementOf(current))) return;
    hasFocus.current = false;
    onLeave();
  }, [items, onLeave]);
  const [said, setSaid] = useState('');
  const count = items.length;
  useEffect(() => setSaid(count > 0 ? words.requestsWaiting(count) : ''), [count, words]);

  const handleChange = (item: OutboxItem) => {
    hasFocus.current = false;
    // Opened only then: the form looks for what is kept as it appears.
    void toDraft(item, desk.status === 'success' ? desk.data : undefined).finally(onCreate);
  };
  const holders = {
    onFocus: () => (hasFocus.current = true),
    onBlur({ currentTarget, relatedTarget }: FocusEvent) {
      // What goes away under the focus leaves it nowhere.
      hasFocus.current = relatedTarget === null || currentTarget.contains(relatedTarget);
    },
  };
  return (
    <>
      <output className="tkd-hidden">{said}</output>
      {count > 0 && (
        <ul ref={element} className="tkd-pending" aria-label={words.requestsWaiting(count)} {...holders}>
          {items.map((item) => (
            <li key={item.clientRef} className="tkd-pending-item">
              <span className="tkd-pending-subject" dir="auto">
                {subjectOf(item) || list.noSubject}
              </span>
              <SendState item={item} onChange={onCreate && handleChange} onThrownAway={onLeave} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function subjectOf({ write }: OutboxItem): string {
  return write.type === 'create' && !isBlank(write.input.subject) ? write.input.subject.trim() : '';
}
