import type { SeedTicket } from '../seedTypes.js';
import type { DemoContext } from './context.js';

/** A closed ticket with a longer story: it changed hands, priority and department. */
export function longTicket({ say, ago, staff }: DemoContext): SeedTicket {
  return {
    number: '1024',
    subject: say('web-1 does not come up after a kernel update', 'web-1 не загружается после обновления ядра'),
    status: 'closed',
    departmentId: 'technical',
    priorityId: 'high',
    serviceId: 'vps-web',
    rating: { score: 5, comment: say('Thank you for staying until late', 'Спасибо, что остались допоздна') },
    thread: [
      {
        from: 'customer',
        at: ago(1012),
        body: say(
          'After `apt upgrade` and a reboot the server does not answer, neither by ping nor by SSH. The shop is down. In the console:\n\n```\nKernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)\n```',
          'После `apt upgrade` и перезагрузки сервер не отвечает ни на ping, ни по SSH. Магазин не работает. В консоли:\n\n```\nKernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)\n```',
        ),
      },
      { at: ago(1011.9), actor: { role: 'system' }, change: { field: 'priority', from: 'normal', to: 'high' } },
      { at: ago(1011.8), actor: staff.admin, change: { field: 'status', from: 'open', to: 'in_progress' } },
      {
        from: staff.admin,
        at: ago(1011.6),
        body: say(
          'We are on it. The initramfs of the new kernel is missing: /boot was full during the update. We are starting the previous kernel now.',
          'Занимаемся. Нет initramfs нового ядра: во время обновления закончилось место в /boot. Запускаем предыдущее ядро.',
        ),
      },
      {
        from: staff.admin,
        at: ago(1011.2),
        body: say(
          'The server is up with the old kernel. Is the shop all right?',
          'Сервер поднялся на старом ядре. С магазином всё в порядке?',
        ),
      },
      {
        from: 'customer',
        at: ago(1011),
        body: say(
          'It is up, thank you! What should I do so that it does not happen again?',
          'Работает, спасибо! Что сделать, чтобы это не повторилось?',
        ),
      },
      {
        from: staff.admin,
        at: ago(1010),
        body: say(
          'Remove old kernels before updates:\n\n```\napt autoremove --purge\ndf -h /boot\n```\n\nWe have done it once for you: 312 MB are free in /boot now. For the downtime you get a day back on your balance, the billing department will see to it.',
          'Перед обновлениями удаляйте старые ядра:\n\n```\napt autoremove --purge\ndf -h /boot\n```\n\nОдин раз сделали за вас: в /boot свободно 312 МБ. За простой вернём на баланс стоимость одного дня, этим займётся финансовый отдел.',
        ),
      },
      { at: ago(1009), actor: staff.admin, change: { field: 'department', from: 'technical', to: 'billing' } },
      {
        from: staff.billing,
        at: ago(990),
        body: say('One day of web-1 has been credited.', 'Стоимость одного дня web-1 зачислена на баланс.'),
      },
      { at: ago(989), actor: staff.billing, change: { field: 'department', from: 'billing', to: 'technical' } },
      { from: 'customer', at: ago(988), body: say('Very kind, thank you.', 'Очень приятно, спасибо.') },
      { at: ago(987), actor: { role: 'customer' }, change: { field: 'status', from: 'open', to: 'closed' } },
    ],
  };
}
