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
  const read = async (rest: string) => {
    const answer = await page.request.get(`/api/support/tickets/${number}${rest}`);
    expect(answer.ok()).toBe(true);
    return answer.text();
  };
  const [ticket, thread] = [await read(''), await read('/messages')];
  const { items } = JSON.parse(thread) as { items: Message[] };
  return {
    ticket: JSON.parse(ticket) as TicketAnswer,
    messages: items.filter(({ type }) => type === 'message'),
    all: ticket + thread,
  };
}

/** Numbers of all requests of this customer. */
export async function ticketNumbers(page: Page): Promise<string[]> {
  const answer = await page.request.get('/api/support/tickets?limit=100');
  const { items } = (await answer.json()) as { items: { id: string }[] };
  return items.map(({ id }) => id);
}
