'use client';
import type { Async } from '../../hooks/async.js';
import { useContact } from '../../hooks/useContact.js';
import type { ThreadData } from '../../hooks/useThread.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Failure } from '../../ui/Failure.js';
import { ThreadItems, type ThreadItemsProps } from './ThreadItems.js';
import { MessageSkeletons } from './ThreadSkeleton.js';
import { UnsentAnswers } from './UnsentAnswers.js';

export interface ThreadMessagesProps extends Omit<ThreadItemsProps, 'thread'> {
  thread: Async<ThreadData>;
}

/** The messages: on their way, not to be had, or to be read. */
export function ThreadMessages({ thread, ...props }: ThreadMessagesProps) {
  const { errorDetails } = useI18n().messages;
  const contact = useContact();
  switch (thread.status) {
    case 'pending':
      return <MessageSkeletons />;
    case 'error':
      return (
        <>
          <Failure
            error={thread.error}
            safe={errorDetails.ticketsSafe}
            onRetry={thread.retry}
            contactEmail={contact?.email}
          />
          <UnsentAnswers {...props} />
        </>
      );
    case 'success':
      return <ThreadItems {...props} thread={thread.data} />;
  }
}
