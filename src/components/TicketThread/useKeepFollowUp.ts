'use client';
import { useCallback } from 'react';
import { toRecord } from '../../core/drafts/draftRecord.js';
import { newClientRef } from '../../core/newClientRef.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { draftPlace } from '../TicketForm/draftValues.js';
import type { FollowUp } from './TicketThread.js';

/**
 * Keeps the text of a new request where its form will look for it: what a form only begins with is nobody's words and would go
 * with the page.
 *
 * @returns Whether it is kept.
 */
export function useKeepFollowUp(): (followUp: FollowUp) => Promise<boolean> {
  const { keeper, tabs } = useSupport('TicketThread');
  return useCallback(
    async (followUp) => {
      const place = draftPlace(followUp, 0);
      const named = { id: newClientRef(), place, clientRef: newClientRef(), savedAt: Date.now() };
      const values = Object.fromEntries(Object.entries(followUp).filter(([, value]) => value !== undefined));
      const { drafts } = await keeper.open();
      const kept = await drafts.save(toRecord({ values, files: [] }, named));
      tabs.tell({ type: 'draft', place });
      return kept !== 'inMemory';
    },
    [keeper, tabs],
  );
}
