'use client';
import { useEffect, useState } from 'react';
import type { ContextLine } from '../../core/rules/context/composeBody.js';
import type { I18n } from '../../i18n/context.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Plus, X } from '../../ui/icons.js';
import type { ContextOffer } from '../provider/assist.js';
import { gatherContext, type ContextItem } from './gatherContext.js';

export interface ContextListProps {
  offers: readonly ContextOffer[];
  serviceId: string;
  /** Ids of what the customer has taken out. */
  removed: ReadonlySet<string>;
  onRemove: (removed: ReadonlySet<string>) => void;
  /** Told whenever other details are on screen. */
  onShow: (lines: readonly ContextLine[]) => void;
}

/** Every technical detail as it will be sent, each with a button that takes it out or puts it back. */
export function ContextList({ offers, serviceId, removed, onRemove, onShow }: ContextListProps) {
  const words = useI18n().messages.context;
  const [items, setItems] = useState<readonly ContextItem[]>();
  useEffect(() => gatherContext(offers, serviceId, words, setItems), [offers, serviceId, words]);
  useEffect(() => {
    onShow((items ?? []).filter(({ id, status }) => status === 'ready' && !removed.has(id)));
  }, [items, removed, onShow]);
  useEffect(() => () => onShow([]), [onShow]);

  const toggle = (id: string) => {
    const next = new Set(removed);
    if (!next.delete(id)) next.add(id);
    onRemove(next);
  };
  if (!items) return null;
  if (items.length === 0) return <p className="tkd-context-note">{words.nothing}</p>;
  return (
    <ul className="tkd-context-list" aria-label={words.list}>
      {items.map((item) => {
        const isRemoved = removed.has(item.id);
        const Icon = isRemoved ? Plus : X;
        return (
          <li key={item.id} className="tkd-context-item" data-status={isRemoved ? 'removed' : item.status}>
            <span className="tkd-context-label">{`${item.label}:`}</span>
            <bdi className="tkd-context-value">{describe(item, isRemoved, words)}</bdi>
            {item.status !== 'failed' && (
              <button
                type="button"
                className="tkd-icon-button"
                aria-label={(isRemoved ? words.restore : words.remove)(item.label)}
                onClick={() => toggle(item.id)}
              >
                <Icon aria-hidden />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function describe({ status, value }: ContextItem, isRemoved: boolean, words: I18n['messages']['context']): string {
  if (isRemoved) return words.removed;
  if (status === 'ready') return value;
  return status === 'pending' ? words.waiting : words.failed;
}
