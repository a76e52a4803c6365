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
      },
      { id: 'billing', label: 'Billing', description: 'Invoices, payments, refunds', replyTime: 'PT4H' },
      { id: 'sales', label: 'Sales', description: 'Advice before buying', replyTime: 'P1D' },
    ],
    priorities: [
      { id: 'low', label: 'Low' },
      { id: 'normal', label: 'Normal', default: true },
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
