import type { DemoTicket } from './seedTicket.js';

/** What has been settled for John. */
export const johnPastTickets: readonly DemoTicket[] = [
  {
    customer: 'john',
    subject: 'Reverse DNS for 203.0.113.8',
    department: 'technical',
    priority: 'low',
    service: 'webVps',
    status: 'closed',
    assignee: 'pavel',
    age: 1900,
    rating: { score: 5 },
    steps: [
      {
        by: 'john',
        after: 0,
        say: 'Hi, could you set the PTR of 203.0.113.8 to mail.brightoak.example? The A record is already there.',
      },
      {
        by: 'pavel',
        after: 1,
        say: 'Hello John. Done, it will be visible within an hour. You can also set it yourself: Server, Network, Reverse DNS.',
      },
      { by: 'john', after: 3, say: 'Works, thank you.' },
      { by: 'john', after: 0.1, status: 'closed', was: 'open' },
    ],
  },
  {
    customer: 'john',
    subject: 'Charged twice for the November invoice',
    department: 'billing',
    priority: 'normal',
    status: 'closed',
    assignee: 'emma',
    age: 600,
    rating: { score: 4, comment: 'Quick refund, but the panel should not have let me pay twice.' },
    steps: [
      {
        by: 'john',
        after: 0,
        say: 'Invoice H-20418 shows as paid twice: $49.00 on the 1st and $49.00 on the 2nd, same card. Please refund one of them.',
        files: [{ name: 'statement.png', picture: 'page' }],
      },
      {
        by: 'emma',
        after: 2,
        say: 'Hello John,\n\nI am sorry about that. The page timed out on the 1st and let you pay again. The second payment is on its way back, banks take three to five working days.\n\nWould you rather have it on your balance? That would be at once.',
      },
      { by: 'john', after: 12, say: 'Back to the card, please.' },
      {
        by: 'emma',
        after: 70,
        say: 'The bank has confirmed the refund. I am closing this; reply here should it not arrive by Friday.',
      },
      { by: 'emma', after: 0.1, status: 'closed', was: 'answered' },
    ],
  },
];
