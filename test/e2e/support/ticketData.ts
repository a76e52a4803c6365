import { expect, type Page } from '@playwright/test';

interface TicketAnswer {
  priority?: { id: string };
  service?: { label: string };
}
interface Message {
  type: string;
  body: { format: string; value: string };
  attachments: { id: string; name: string; url?: string }[];
}

/** A request and its messages, as the server has them, and the whole answers as text. */
export async function ticketData(page: Page, number: string) {
  const [ticket, thread] = await Promise.all(
    ['', '/messages'].map((rest) => page.request.get(`/api/support/tickets/${number}${rest}`)),
  );
  expect(ticket?.ok()).toBe(true);
  expect(thread?.ok()).toBe(true);
  const { items } = (await thread?.json()) as { items: Message[] };
  return {
    ticket: (await ticket?.json()) as TicketAnswer,
    messages: items.filter(({ type }) => type === 'message'),
    all: `${await ticket?.text()}${await thread?.text()}`,
  };
}

/** Numbers of all requests of this customer. */
export async function ticketNumbers(page: Page): Promise<string[]> {
  const answer = await page.request.get('/api/support/tickets?limit=100');
  const { items } = (await answer.json()) as { items: { id: string }[] };
  return items.map(({ id }) => id);
}
