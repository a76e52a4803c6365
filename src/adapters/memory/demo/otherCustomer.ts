import type { SeedTicket } from '../seedTypes.js';
import type { DemoContext } from './context.js';

/** The tickets of Boris. */
export function otherCustomerTickets({ say, ago, staff }: DemoContext): SeedTicket[] {
  return [
    {
      number: '1060',
      customerId: 'boris',
      subject: say('Second IPv4 address', 'Второй адрес IPv4'),
      status: 'answered',
      departmentId: 'sales',
      serviceId: 'vps-hale',
      thread: [
        {
          from: 'customer',
          at: ago(60),
          body: say('What does a second address cost?', 'Сколько стоит второй адрес?'),
        },
        { from: staff.sales, at: ago(58), body: say('2.00 a month.', '200 ₽ в месяц.') },
      ],
    },
    {
      number: '1068',
      customerId: 'boris',
      subject: say('Ping to 198.51.100.7 loses packets', 'Потери пакетов до 198.51.100.7'),
      status: 'open',
      departmentId: 'technical',
      priorityId: 'high',
      serviceId: 'vps-hale',
      thread: [
        {
          from: 'customer',
          at: ago(0.2),
          body: say('About every fifth packet is lost, since 14:00.', 'Теряется примерно каждый пятый пакет, с 14:00.'),
        },
      ],
    },
  ];
}
