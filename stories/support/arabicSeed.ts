import type { MemorySeed, SeedTicket } from 'ticketdock/adapters/memory';

/** The desk of the right-to-left stories. */
export const arabicDesk: NonNullable<MemorySeed['desk']> = {
  departments: [
    {
      id: 'technical',
      label: 'الدعم الفني',
      description: 'الخوادم والمواقع والنطاقات',
      replyTime: 'PT1H',
      needs: ['address', 'error'],
    },
    {
      id: 'billing',
      label: 'الفواتير',
      description: 'الدفع والاسترداد',
      replyTime: 'PT4H',
      needs: ['order'],
      prompts: [
        { id: 'invoice', label: 'أي فاتورة', description: 'رقمها في الأعلى، مثل INV-20418.' },
        { id: 'paid', label: 'كيف دُفعت', description: 'بالبطاقة أم بالتحويل، ومتى.' },
        { id: 'bank', label: 'رسالة البنك', description: 'كما هي، منسوخة نصًا.', kind: 'code' },
      ],
    },
    { id: 'sales', label: 'المبيعات', replyTime: 'P1D' },
  ],
  priorities: [
    { id: 'low', label: 'منخفضة', description: 'سؤال، ولا شيء معطل' },
    { id: 'normal', label: 'عادية', description: 'شيء لا يعمل كما ينبغي', default: true },
    { id: 'high', label: 'عالية', description: 'الخدمة متوقفة الآن', urgent: true },
  ],
};

/** Its tickets: Arabic with Latin names and commands in it, as such letters are. */
export function arabicTickets(now: Date): SeedTicket[] {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
  const staff = { role: 'staff' as const, name: 'سامي حداد', title: 'مدير أنظمة' };
  return [
    {
      number: '1067',
      subject: 'لا يمكن الوصول إلى الخادم web-1 عبر SSH',
      status: 'answered',
      priorityId: 'high',
      serviceId: 'vps-web',
      unread: 1,
      thread: [
        {
          from: 'customer',
          at: ago(5),
          body: 'منذ الصباح لا أستطيع الدخول إلى 203.0.113.24 عبر SSH:\n\n```\n$ ssh root@203.0.113.24\nConnection refused\n```\n\nالموقع نفسه يعمل: https://flower-workshop.example/shop?id=7.',
          files: [{ name: 'لقطة شاشة.log', content: 'Connection refused\n' }],
        },
        { at: ago(4.8), actor: staff, change: { field: 'status', from: 'open', to: 'in_progress' } },
        {
          from: staff,
          at: ago(1.5),
          body: 'لم يبدأ sshd بسبب السطر 34 في `/etc/ssh/sshd_config`. أصلحناه، هل يعمل الآن؟',
        },
      ],
    },
    ticket('1066', 'المتجر بطيء منذ الظهر', 'in_progress', ago(17)),
    ticket('1063', 'سجل DNS للمدونة لا يظهر', 'open', ago(24)),
    ticket('1059', 'الفاتورة INV-20418 دُفعت مرتين', 'closed', ago(200), 'billing'),
  ];
}

function ticket(number: string, subject: string, status: string, at: string, departmentId = 'technical'): SeedTicket {
  return { number, subject, status, departmentId, thread: [{ from: 'customer', at, body: subject }] };
}
