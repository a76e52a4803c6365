import type { Desk } from '../../core/model.js';

/** The desk of a small hosting provider, in English, the customer left out. */
export function defaultDesk(): Omit<Desk, 'viewer'> {
  return {
    departments: [
      {
        id: 'technical',
        label: 'Technical support',
        description: 'Servers, domains, certificates, mail',
        replyTime: 'PT1H',
        needs: ['address', 'error'],
      },
      {
        id: 'billing',
        label: 'Billing',
        description: 'Invoices, payments, refunds',
        replyTime: 'PT4H',
        needs: ['order'],
      },
      { id: 'sales', label: 'Sales', description: 'Advice before buying', replyTime: 'P1D' },
    ],
    priorities: [
      { id: 'low', label: 'Low', description: 'A question, nothing is broken' },
      { id: 'normal', label: 'Normal', description: 'Something does not work as it should', default: true },
      { id: 'high', label: 'High', description: 'The service is down right now', urgent: true },
    ],
    statuses: [
      { id: 'open', kind: 'open' },
      { id: 'in_progress', kind: 'in_progress' },
      { id: 'answered', kind: 'answered' },
      { id: 'closed', kind: 'closed' },
    ],
    limits: {
      maxFiles: 5,
      maxFileBytes: 10 * 1024 * 1024,
      accept: ['image/*', 'text/*', 'application/pdf', 'application/zip', 'application/json', '.log'],
      maxBodyLength: 20_000,
    },
  };
}
