'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import type { TicketError } from '../../core/errors.js';
import type { Draft } from '../../hooks/draft.js';
import type { Attachments } from '../../hooks/useAttachments.js';
import type { Send, SendAs } from '../../hooks/useSend.js';
import type { FormValues } from './values.js';

/** Other words have arrived under the name of these. */
export const hasEarlierArrived = (error: TicketError | null | undefined): boolean =>
  error?.code === 'conflict' && error.fields?.['clientRef'] !== undefined;

/**
 * Sees to it that what was written is in one place: with the draft until Send, then in the outbox, and with the draft again when
 * it was taken back, or is changed after it could not be sent.
 */
export function useTaking(
  form: UseFormReturn<FormValues>,
  attachments: Attachments | null,
  { status, error, item, takeBack }: Pick<Send<never, unknown>, 'status' | 'error' | 'item' | 'takeBack'>,
  draft: Draft,
) {
  const isStuck = status === 'error';
  const latest = useRef({ isStuck, error, item });
  // What failed stays on screen after that; a second time nothing would be known of its lost answer.
  const isBack = useRef(false);
  useEffect(() => {
    latest.current = { isStuck, error, item };
  });

  const wasTaken = useCallback(({ isUnclear }: OutboxItem) => draft.takeBack(isUnclear), [draft]);
  const back = useCallback(
    (isAnother: boolean) => {
      const { isStuck: isNow, error: why, item: stuck } = latest.current;
      if (!isNow) return;
      if (isBack.current) {
        if (isAnother) draft.takeBack(false, true);
        return;
      }
      if (stuck && !takeBack()) return;
      isBack.current = true;
      draft.takeBack(stuck?.isUnclear ?? false, isAnother || hasEarlierArrived(why));
    },
    [draft, takeBack],
  );

  const files = attachments?.entries;
  const known = useRef(files);
  useEffect(() => {
    if (known.current === files) return;
    known.current = files;
    back(false);
  }, [files, back]);
  useEffect(() => form.subscribe({ formState: { values: true }, callback: () => back(false) }), [form, back]);

  return {
    back,
    /** The customer has taken it out of the outbox. */
    wasTaken,
    toSend(): SendAs {
      if (hasEarlierArrived(error)) back(true);
      isBack.current = false;
      return draft.toSend();
    },
  };
}
