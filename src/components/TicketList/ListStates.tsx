'use client';
import { MessagesSquare, SearchX } from '../../ui/icons.js';
import type { ReactNode } from 'react';
import type { More } from '../../hooks/pages.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
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
export function NoTickets({ onCreate, children }: { onCreate: (() => void) | undefined; children?: ReactNode }) {
  const { list } = useI18n().messages;
  const { EmptyState } = useSlots();
  if (EmptyState)
    return (
      <>
        <EmptyState onCreate={onCreate} />
        {children}
      </>
    );
  return (
    <Blank icon={<MessagesSquare size={24} aria-hidden />} title={list.emptyTitle} text={list.emptyText}>
      {onCreate && (
        <Button variant="primary" onClick={onCreate}>
          {list.create}
        </Button>
      )}
      {children}
    </Blank>
  );
}

interface NoMatchProps {
  text: string | undefined;
  /** The words of the messages have not been looked through. */
  isSubjectOnly: boolean;
  onClear: () => void;
}

/** There are requests, but none that match. */
export function NoMatch({ text, isSubjectOnly, onClear }: NoMatchProps) {
  const { list } = useI18n().messages;
  return (
    <Blank
      icon={<SearchX size={24} aria-hidden />}
      title={text ? list.noMatchFor(text) : list.noMatch}
      text={text && isSubjectOnly ? list.noMatchInSubjects : list.noMatchHint}
    >
      <Button onClick={onClear}>{list.clearFilters}</Button>
    </Blank>
  );
}

/** Some pages had no row, and there are more: nobody knows yet whether there is one. */
export function NoneSoFar({ more }: { more: More }) {
  const { list, common, errorDetails } = useI18n().messages;
  return (
    <Blank icon={<SearchX size={24} aria-hidden />} title={list.noneSoFar} text={list.noneSoFarHint}>
      {more.error && <Failure error={more.error} safe={errorDetails.ticketsSafe} />}
      <Button busy={more.status === 'pending'} onClick={() => more.load()}>
        {more.status === 'error' ? common.tryAgain : list.lookFurther}
      </Button>
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
