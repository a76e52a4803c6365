'use client';
import { MessagesSquare, SearchX } from '../../ui/icons.js';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useSlots } from '../provider/slots.js';

const skeletonRows = [1, 2, 3, 4, 5];

/** The shape of the rows that are on their way. */
export function RowSkeletons() {
  return (
    <div className="tkd-list-skeletons" aria-hidden>
      {skeletonRows.map((row) => (
        <div key={row} className="tkd-list-skeleton">
          <Skeleton width={row % 2 === 0 ? 'medium' : 'long'} />
          <Skeleton width="short" />
        </div>
      ))}
    </div>
  );
}

/** The customer has never asked anything: what this is, and what to do first. */
export function NoTickets({ onCreate }: { onCreate: (() => void) | undefined }) {
  const { list } = useI18n().messages;
  const { EmptyState } = useSlots();
  if (EmptyState) return <EmptyState onCreate={onCreate} />;
  return (
    <Blank icon={<MessagesSquare size={24} aria-hidden />} title={list.emptyTitle} text={list.emptyText}>
      {onCreate && (
        <Button variant="primary" onClick={onCreate}>
          {list.create}
        </Button>
      )}
    </Blank>
  );
}

/** There are requests, but none that match. */
export function NoMatch({ text, onClear }: { text: string | undefined; onClear: () => void }) {
  const { list } = useI18n().messages;
  return (
    <Blank
      icon={<SearchX size={24} aria-hidden />}
      title={text ? list.noMatchFor(text) : list.noMatch}
      text={list.noMatchHint}
    >
      <Button onClick={onClear}>{list.clearFilters}</Button>
    </Blank>
  );
}

interface BlankProps {
  icon: ReactNode;
  title: string;
  text: string;
  children: ReactNode;
}

function Blank({ icon, title, text, children }: BlankProps) {
  return (
    <div className="tkd-list-blank">
      {icon}
      <p className="tkd-list-blank-title">{title}</p>
      <p className="tkd-list-blank-text">{text}</p>
      {children}
    </div>
  );
}
