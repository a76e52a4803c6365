'use client';
import { forwardRef } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';

const someMessages = [1, 2, 3];

/** The shape of a ticket that is on its way. */
export const ThreadSkeleton = forwardRef<HTMLDivElement>(function ThreadSkeleton(_, ref) {
  const words = useI18n().messages.thread;
  return (
    <div ref={ref} className="tkd-thread-skeleton" role="group" aria-label={words.loading} aria-busy tabIndex={-1}>
      <div>
        <Skeleton width="long" />
        <Skeleton width="medium" />
      </div>
      <MessageSkeletons />
    </div>
  );
});

/** The shape of messages that are on their way. */
export function MessageSkeletons() {
  const words = useI18n().messages.thread;
  return (
    <div className="tkd-thread-skeleton">
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      {someMessages.map((message) => (
        <div key={message} className="tkd-message">
          <Skeleton width="short" />
          <Skeleton width="long" />
          <Skeleton width="medium" />
        </div>
      ))}
    </div>
  );
}
