'use client';
import { useCallback } from 'react';
import { toRecord } from '../../core/drafts/draftRecord.js';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import type { Desk } from '../../core/model.js';
import { newClientRef } from '../../core/newClientRef.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { draftPlace, toDraft } from '../TicketForm/draftValues.js';
import { initialValues } from '../TicketForm/values.js';

const noDesk: Desk = { departments: [], statuses: [], priorities: [], limits: {}, viewer: {} };

/** Makes a draft again of a request that was taken out of the outbox: the form finds it when it is opened. */
export function useToDraft(): (item: OutboxItem, desk?: Desk) => Promise<void> {
  const { keeper, tabs } = useSupport('TicketList');
  return useCallback(
    async ({ clientRef, write, isUnclear, failure }, desk = noDesk) => {
      if (write.type !== 'create') return;
      const { attachments = [], ...input } = write.input;
      const ref = failure?.fields?.['clientRef'] === undefined ? clientRef : newClientRef();
      const place = draftPlace({}, 0);
      const files = attachments.map(({ id, name, mediaType, size }) => ({ key: id, name, mediaType, size }));
      const record = toRecord(
        { values: toDraft(initialValues(desk, input)), files, isUnclear },
        // Under the name of the request it ends with it, whoever sends that; other words need another one.
        { id: ref, place, clientRef: ref, savedAt: Date.now() },
      );
      const { drafts } = await keeper.open();
      await drafts.save(record, new Map(attachments.flatMap(({ id, file }) => (file ? [[id, file] as const] : []))));
      tabs.tell({ type: 'draft', place });
    },
    [keeper, tabs],
  );
}
