'use client';
import type { ReactNode } from 'react';
import type { RichBlock, RichItem } from '../../../core/rules/messageText/rich/tree.js';
import { useI18n } from '../../../i18n/useI18n.js';

export interface RichItemsProps {
  /** The first number; without it the items have bullets. */
  start: number | undefined;
  items: readonly RichItem[];
  /** Draws what is in an item. */
  children: (content: readonly RichBlock[]) => ReactNode;
}

const bullet = '•';

/** A list, its marks written out so that they are copied along. */
export function RichItems({ start, items, children }: RichItemsProps) {
  const List = start === undefined ? 'ul' : 'ol';
  return (
    <List className="tkd-text-items">
      {items.map(({ content, isDone }, index) => (
        <li key={index}>
          {isDone === undefined ? (
            <span className="tkd-text-marker" aria-hidden={start === undefined}>
              {start === undefined ? bullet : `${start + index}.`}
            </span>
          ) : (
            <TaskMark isDone={isDone} />
          )}
          <div className="tkd-text-item">{children(content)}</div>
        </li>
      ))}
    </List>
  );
}

function TaskMark({ isDone }: { isDone: boolean }) {
  const words = useI18n().messages.thread;
  return (
    <span className="tkd-text-marker" role="img" aria-label={isDone ? words.taskDone : words.taskOpen}>
      {isDone ? '☑' : '☐'}
    </span>
  );
}
