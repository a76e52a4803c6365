import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

/** Creates a request without a form, as the person who is signed in. @returns Its number. */
export async function createByApi(page: Page, subject: string, body = 'Ничего не открывается.'): Promise<string> {
  return (await post(page, '/api/support/tickets', { subject, body, departmentId: 'technical', priorityId: 'normal' }))
    .id;
}

/** Answers without a form, as the customer or as staff. `url`: another process of the panel. */
export async function replyByApi(
  page: Page,
  ticketId: string,
  body: string,
  { staff = false, url = '' }: { staff?: boolean; url?: string } = {},
): Promise<void> {
  await post(page, `${url}/api/${staff ? 'staff/' : ''}support/tickets/${ticketId}/messages`, { body });
}

/** Closes it, as the customer or as staff. */
export async function closeByApi(page: Page, ticketId: string, staff = false): Promise<void> {
  await post(page, `/api/${staff ? 'staff/' : ''}support/tickets/${ticketId}/close`);
}

async function post(page: Page, path: string, data: object = {}): Promise<{ id: string }> {
  const answer = await page.request.post(path, {
    data,
    headers: { 'idempotency-key': randomUUID(), 'sec-fetch-site': 'same-origin' },
  });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json() as Promise<{ id: string }>;
}
