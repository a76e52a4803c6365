'use client';
import { useMemo } from 'react';
import { useOutboxItems } from '../../hooks/useOutboxItems.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useLater } from '../../ui/useLater.js';
import { outboxParts } from '../outbox/outboxParts.js';
import { useLate } from '../outbox/useLate.js';
import type { PendingRequestsProps } from './PendingRequests.js';

/** Where new requests wait that have not arrived. */
export function Waiting(props: Omit<PendingRequestsProps, 'items'>) {
  const items = useOutboxItems();
  const creates = useMemo(() => items.filter(({ write }) => write.type === 'create'), [items]);
  const late = useLate(creates);
  const { part: parts } = useLater(outboxParts, creates.length > 0);
  // It stays for whoever loses the focus as the last one goes.
  return parts ? (
    <LaterWords words={parts.words}>
      <parts.PendingRequests {...props} items={late} />
    </LaterWords>
  ) : null;
}
