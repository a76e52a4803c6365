import { SupportProvider, TicketThread, type TicketThreadProps } from 'ticketdock';
import { createMemoryAdapter, type SeedMessage } from 'ticketdock/adapters/memory';
import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';

export const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `Line ${index} of the log`).join('\n');

/** Shows a thread that begins with this message, and goes on with nine short ones. */
export async function showFirst(
  body: string,
  format: SeedMessage['format'] = 'text',
  props: Partial<TicketThreadProps> = {},
) {
  const thread: SeedMessage[] = [
    { id: 'm', from: 'staff', at: '2026-03-01T00:00:00Z', body, format },
    { id: 'n', from: 'customer', at: '2026-03-01T01:00:00Z', body: 'The next message' },
    ...Array.from({ length: 8 }, (_, index) => ({
      from: 'customer' as const,
      at: `2026-03-01T0${index + 2}:00:00Z`,
      body: `And ${index}`,
    })),
  ];
  const adapter = createMemoryAdapter({ seed: { tickets: [{ id: 'a', subject: 'No SSH access', thread }] } });
  await render(
    <SupportProvider adapter={adapter}>
      <TicketThread ticketId="a" {...props} />
    </SupportProvider>,
  );
  await expect.element(page.getByText('The next message')).toBeVisible();
}
