import { act, renderHook } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import { useTaking } from '../../src/components/TicketForm/useTaking.js';
import type { FormValues } from '../../src/components/TicketForm/values.js';
import { pressed, type OutboxItem } from '../../src/core/drafts/outboxItem.js';
import { TicketError } from '../../src/core/errors.js';
import type { Draft } from '../../src/hooks/draft.js';

interface Props {
  stuck: OutboxItem | undefined;
}

it('what is changed after its answer was lost is known to be perhaps there already, however long it is changed', () => {
  const kept: [isUnclear: boolean, isAnother: boolean][] = [];
  const draft = {
    takeBack: (isUnclear, isAnother = false) => void kept.push([isUnclear, isAnother]),
    toSend: () => ({}),
  } as Partial<Draft> as Draft;
  const write = { type: 'create' as const, input: { subject: 'No SSH', body: 'Since 09:30' } };
  const item: OutboxItem = { ...pressed('a', write, 0), state: 'failed', isUnclear: true };
  const error = new TicketError('unavailable');

  const initialProps: Props = { stuck: item };
  const { result, rerender } = renderHook(
    ({ stuck }: Props) => {
      const form = useForm<FormValues>();
      return {
        form,
        taking: useTaking(form, null, { status: 'error', error, item: stuck, takeBack: () => true }, draft),
      };
    },
    { initialProps },
  );
  act(() => result.current.form.setValue('body', 'Since 09:3'));
  // It is out of the outbox now, and the error is still there.
  rerender({ stuck: undefined });
  act(() => result.current.form.setValue('body', 'Since 09:31'));
  expect(kept).toEqual([[true, false]]);

  result.current.taking.toSend();
  rerender({ stuck: item });
  act(() => result.current.form.setValue('body', 'Since 09:32'));
  expect(kept).toEqual([
    [true, false],
    [true, false],
  ]);
});
