'use client';
import { useEffect, useState } from 'react';
import { lookThrough, oldItems } from './joinThread.js';
import { loadThread } from './loadThread.js';
import { useSupport, type Support } from './SupportProvider.js';
import type { ThreadPages } from './useThread.js';

/** After a failure nothing is asked for so long, in milliseconds. */
const rest = 10_000;

/**
 * Keeps true what is read far back in a thread, where a change of the ticket is not looked at by itself: an earlier message that was
 * edited or taken back elsewhere. One page at a time, and each once a change.
 *
 * @returns Is told which items are drawn, each time that they are others or the thread has changed.
 */
export function useOldPages(ticketId: string): (drawn: ReadonlySet<string>) => void {
  const support = useSupport('useOldPages');
  const [looks] = useState(createLooks);
  useEffect(() => looks.begin(support, ticketId), [looks, support, ticketId]);
  return looks.look;
}

function createLooks() {
  let look: ((drawn: ReadonlySet<string>) => void) | undefined;
  return {
    look: (drawn: ReadonlySet<string>) => look?.(drawn),
    begin(support: Support, ticketId: string) {
      const { client, scope } = support;
      const key = [scope, 'thread', ticketId];
      const end = new AbortController();
      const load = loadThread(support, ticketId, end.signal);
      let notBefore = 0;
      look = (drawn) => {
        const thread = client.getQueryData<ThreadPages>(key);
        const place = thread?.pages.findIndex((page, index) =>
          oldItems(page, index === 0).some(({ id }) => drawn.has(id)),
        );
        const known = thread?.pages[place ?? -1];
        if (!thread || !known || performance.now() < notBefore) return;
        notBefore = Infinity;
        const replace = (now: ThreadPages | undefined) =>
          now && { ...now, pages: now.pages.map((page) => (page === known ? fresh : page)) };
        let fresh = known;
        void lookThrough(known, thread.pageParams[place ?? -1] ?? null, load).then(
          (page) => {
            fresh = page;
            notBefore = 0;
            if (!end.signal.aborted) client.setQueryData<ThreadPages>(key, replace);
          },
          () => {
            // Nobody has asked: what is here stays, and the next look tries again.
            notBefore = performance.now() + rest;
          },
        );
      };
      return () => {
        end.abort();
        look = undefined;
      };
    },
  };
}
