import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { en, SupportProvider } from 'ticketdock';
import { useTicketFormFlow } from '../../src/components/TicketForm/useTicketFormFlow.js';
import { fieldKey } from '../../src/components/TicketForm/values.js';
import { memory, seed } from '../support/ticketForm.js';

const rootPassword = { id: 'root', label: 'Root password', type: 'secret' };
const departments = [{ id: 'servers', label: 'Servers', fields: [rootPassword] }];

it('a form whose confirmation stays on the page holds nothing of what was sent, also what the host had filled in', async () => {
  const adapter = memory({ seed: { ...seed, desk: { departments } } });
  const desk = await adapter.loadDesk();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SupportProvider adapter={adapter} messages={en}>
      {children}
    </SupportProvider>
  );
  const options = {
    desk,
    prefill: { subject: 'No SSH', body: 'Since 09:30', fields: [{ id: 'root', value: 'hunter1' }] },
    onCreated: undefined,
    onReplyInstead: undefined,
    place: {
      draft: 'new',
      isOwn: false,
      id: 0,
      onReady: () => () => undefined,
      onTitle: undefined,
      onSplit: () => undefined,
    },
  };
  const { result } = renderHook(() => useTicketFormFlow(options), { wrapper });
  const { form } = result.current;
  act(() => form.setValue(`fields.${fieldKey(rootPassword)}`, 'hunter2'));
  expect(JSON.stringify(form.getValues())).toContain('hunter2');
  await act(() => result.current.submit());
  expect(result.current.created?.subject).toBe('No SSH');
  const { _formValues, _defaultValues } = form.control;
  expect(JSON.stringify([form.getValues(), _formValues, _defaultValues])).not.toMatch(/hunter|SSH|Since/);
});
