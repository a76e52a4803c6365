import type { SeedTicket } from 'ticketdock/adapters/memory';

/** A ticket with a message in each format. */
export const formatsTicket: SeedTicket = {
  id: 'formats',
  subject: 'Three ways to write',
  status: 'answered',
  thread: [
    { from: 'customer', at: '2026-03-02T08:00:00Z', body: 'Which port is open?\n\n> 22, I think' },
    {
      from: 'staff',
      at: '2026-03-02T08:10:00Z',
      format: 'markdown',
      body: '**Marked down**: see `ufw status`\n\n| Port | Open |\n|---|---|\n| 22 | yes |\n\n- [x] done\n\n```sh\nufw allow 22\n```',
    },
    {
      from: 'staff',
      at: '2026-03-02T08:20:00Z',
      format: 'html',
      body: '<p style="color:red" onclick="alert(1)"><b>Written as HTML</b> <a href="https://help.example/ports">ports</a></p><ul><li>one</li></ul><style>*{display:none}</style><script>alert(1)</script>',
    },
  ],
};
