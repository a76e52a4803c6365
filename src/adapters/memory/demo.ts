import { demoArticles } from './demo/articles.js';
import { demoCustomers, demoServices } from './demo/catalogue.js';
import { createDemoContext } from './demo/context.js';
import { demoDesk } from './demo/desk.js';
import { longTicket } from './demo/longTicket.js';
import { moneyTickets } from './demo/moneyTickets.js';
import { olderTickets } from './demo/olderTickets.js';
import { otherCustomerTickets } from './demo/otherCustomer.js';
import { urgentTickets } from './demo/urgentTickets.js';
import type { MemorySeed } from './seedTypes.js';

export interface DemoOptions {
  /** The language everybody writes in. @default 'en' */
  locale?: 'en' | 'ru';
  /** When it is: everything happened before. @default now */
  now?: Date;
}

/**
 * A hosting provider's support desk as it may look on any day: 14 tickets of Anna, who runs a flower
 * shop on two servers, and two of Boris, whom she must not see. In its own module: who does not call
 * it does not ship it.
 *
 * @example
 * const now = new Date('2026-03-02T10:00:00Z');
 * const adapter = createMemoryAdapter({ seed: demoSeed({ locale: 'ru', now }), now: () => now });
 */
export function demoSeed({ locale = 'en', now = new Date() }: DemoOptions = {}): MemorySeed {
  const context = createDemoContext(locale, now);
  return {
    desk: demoDesk(context),
    customers: demoCustomers(context),
    services: demoServices(context),
    articles: demoArticles(context),
    tickets: [
      ...urgentTickets(context),
      ...moneyTickets(context),
      ...olderTickets(context),
      longTicket(context),
      ...otherCustomerTickets(context),
    ],
  };
}
