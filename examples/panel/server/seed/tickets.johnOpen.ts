import type { DemoTicket } from './seedTicket.js';

/** What John is waiting for, and what waits for him. */
export const johnOpenTickets: readonly DemoTicket[] = [
  {
    customer: 'john',
    subject: 'db-01 is unreachable from web-01 since 06:20 UTC',
    department: 'technical',
    priority: 'high',
    service: 'dbVps',
    status: 'open',
    age: 0.6,
    steps: [
      {
        by: 'john',
        after: 0,
        say: `web-01 (203.0.113.8) can no longer reach PostgreSQL on db-01 (203.0.113.9). The site is down.

\`\`\`
psql: error: connection to server at "203.0.113.9", port 5432 failed: No route to host
\`\`\`

ping from my laptop works, ping from web-01 does not. Nothing was changed on our side; the last deploy was on Tuesday. I have restarted networking on web-01, no difference.`,
        files: [
          { name: 'traceroute.png', picture: 'terminal' },
          {
            name: 'ip-route.txt',
            text: 'default via 203.0.113.1 dev eth0\n203.0.113.0/26 dev eth0 proto kernel scope link src 203.0.113.8\n',
          },
        ],
      },
    ],
  },
  {
    customer: 'john',
    subject: 'Renew the wildcard certificate for *.brightoak.example',
    department: 'technical',
    priority: 'normal',
    service: 'oakSsl',
    status: 'answered',
    assignee: 'pavel',
    age: 28,
    read: false,
    steps: [
      {
        by: 'john',
        after: 0,
        say: 'It expires in nine days. What do you need from me, and will there be an interruption?',
      },
      {
        by: 'pavel',
        after: 3,
        say: `Hello John,

no interruption: the old one stays in place until the new one is installed. To confirm the domain please add this record, and tell me when it is there:

\`\`\`
_acme-challenge.brightoak.example.  300  IN  TXT  "gfj9Xq-Rg85nM-7b1Qk0x3"
\`\`\``,
      },
      {
        by: 'pavel',
        after: 18,
        say: 'A reminder: the record is not visible yet. With it in place the rest takes ten minutes.',
      },
    ],
  },
  {
    customer: 'john',
    subject: 'Which plan for a build server with 12 parallel jobs?',
    department: 'sales',
    priority: 'low',
    service: 'metal',
    status: 'answered',
    assignee: 'emma',
    age: 96,
    steps: [
      {
        by: 'john',
        after: 0,
        say: 'build-01 is at its limit with 8 jobs. We expect 12 by spring. Bigger machine or a second one?',
      },
      {
        by: 'emma',
        after: 20,
        say: 'Hello John,\n\nlooking at the last month, you run out of disk throughput before you run out of cores. Two options:\n\n- a second E-2388G with the cache on its own NVMe: $119 a month\n- one EPYC 7443P, 24 cores, 2 x NVMe: $209 a month\n\nI would take the second one if the jobs share a cache, the first one if they do not. Shall I reserve a machine for you until the end of the week?',
      },
    ],
  },
  {
    customer: 'john',
    subject: 'Nightly off-site backup fails with “quota exceeded”',
    department: 'technical',
    priority: 'normal',
    service: 'backup',
    status: 'in_progress',
    assignee: 'pavel',
    age: 44,
    steps: [
      {
        by: 'john',
        after: 0,
        say: 'Since Sunday the nightly run ends with:\n\n```\nrclone: Failed to copy: quota exceeded (552)\n```\n\nThe panel says 310 GB of 500 GB are used. Screenshot attached.',
        files: [{ name: 'backup-usage.png', picture: 'chart' }],
      },
      { by: 'pavel', after: 2, priority: 'normal', was: 'low' },
      { by: 'pavel', after: 0.1, status: 'in_progress', was: 'open' },
      {
        by: 'pavel',
        after: 0.5,
        note: 'Snapshots count towards the quota but not in the panel. Known, fix is planned for the next storage release.',
      },
      {
        by: 'pavel',
        after: 0.5,
        say: 'Hello John. The panel does not count the space held by snapshots: together it is 502 GB. I have raised your limit to 600 GB at no cost until the display is mended. Tonight’s run should go through, I will look at it in the morning.',
      },
      { by: 'john', after: 15, say: 'Thanks. It went through, but took four hours instead of one. Is that expected?' },
    ],
  },
];
