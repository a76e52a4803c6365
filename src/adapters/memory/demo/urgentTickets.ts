import type { SeedTicket } from '../seedTypes.js';
import type { DemoContext } from './context.js';
import { certificateWarning, loadChart } from './pictures.js';

/** Tickets of the last two days, about servers and certificates. */
export function urgentTickets({ say, ago, staff }: DemoContext): SeedTicket[] {
  return [
    {
      number: '1067',
      subject: say('No SSH access to the server web-1', 'Недоступен сервер web-1 по SSH'),
      status: 'answered',
      departmentId: 'technical',
      priorityId: 'high',
      serviceId: 'vps-web',
      unread: 1,
      followUpOf: 'ticket-1024',
      participants: ['dev@flower-workshop.example'],
      thread: [
        {
          from: 'customer',
          at: ago(5),
          body: say(
            'Since about 8:40 I cannot log in to 203.0.113.24 by SSH. The site itself opens.\n\n```\n$ ssh root@203.0.113.24\nssh: connect to host 203.0.113.24 port 22: Connection refused\n```\n\nYesterday evening I installed updates and rebooted. I have tried from the office and from my phone: the same. Rebooting from the panel did not help.',
            'Примерно с 8:40 не могу зайти на 203.0.113.24 по SSH. Сам сайт при этом открывается.\n\n```\n$ ssh root@203.0.113.24\nssh: connect to host 203.0.113.24 port 22: Connection refused\n```\n\nВчера вечером установила обновления и перезагрузила сервер. Пробовала из офиса и с телефона: то же самое. Перезагрузка из панели не помогла.',
          ),
        },
        { at: ago(4.8), actor: staff.admin, change: { field: 'status', from: 'open', to: 'in_progress' } },
        {
          from: staff.admin,
          at: ago(4.6),
          body: say(
            'Good morning, Anna. We see the server from our side and its network is fine: port 22 really is closed. Most likely sshd did not start after the update.\n\nMay we look through the emergency console? It needs no password of yours, and the site keeps working.',
            'Доброе утро, Анна! Со своей стороны видим сервер, с сетью всё в порядке: порт 22 действительно закрыт. Скорее всего, после обновления не запустился sshd.\n\nРазрешите посмотреть через аварийную консоль? Ваш пароль не нужен, сайт продолжит работать.',
          ),
        },
        { from: 'customer', at: ago(4.2), body: say('Yes, please do.', 'Да, посмотрите, пожалуйста.') },
        {
          from: staff.admin,
          at: ago(1.5),
          body: say(
            'sshd refused to start because of a line in its settings:\n\n```\n/etc/ssh/sshd_config line 34: Bad configuration option: PubkeyAcceptedKeyType\n```\n\nIn the new version the option is called `PubkeyAcceptedAlgorithms`. We have commented line 34 out and started sshd. Please check that you can log in, and tell us whether you still need the old key type.',
            'sshd не запускался из-за строки в настройках:\n\n```\n/etc/ssh/sshd_config line 34: Bad configuration option: PubkeyAcceptedKeyType\n```\n\nВ новой версии параметр называется `PubkeyAcceptedAlgorithms`. Мы закомментировали строку 34 и запустили sshd. Проверьте, пожалуйста, вход и напишите, нужен ли вам ещё старый тип ключей.',
          ),
        },
      ],
    },
    {
      number: '1066',
      subject: say('The shop answers slowly since noon', 'Интернет-магазин медленно отвечает с полудня'),
      status: 'in_progress',
      departmentId: 'technical',
      serviceId: 'vps-web',
      thread: [
        {
          from: 'customer',
          at: ago(20),
          body: say(
            'Pages of https://flower-workshop.example take 6 to 8 seconds, usually it is under one. Nothing was changed on our side. The chart from the panel is attached, and the end of the log.',
            'Страницы https://flower-workshop.example открываются по 6–8 секунд, обычно меньше одной. Мы ничего не меняли. Прикладываю график из панели и конец журнала.',
          ),
          files: [
            { name: say('cpu load.png', 'нагрузка процессора.png'), mediaType: 'image/png', content: loadChart() },
            {
              name: 'error.log',
              content:
                '[proxy:error] AH01102: error reading status line from remote server 127.0.0.1:9000\n[proxy_fcgi:error] AH01067: Failed to read FastCGI header\n[mpm_event:error] AH00484: server reached MaxRequestWorkers setting, consider raising it\n',
            },
          ],
        },
        { at: ago(19), actor: staff.admin, change: { field: 'status', from: 'open', to: 'in_progress' } },
        {
          from: staff.admin,
          at: ago(18.5),
          body: say(
            'Thank you for the log, it helped at once: all workers are busy with one address, 198.51.100.90, that walks through the catalogue search. We have limited it for now and are watching the load until tomorrow morning.',
            'Спасибо за журнал, он сразу помог: все процессы заняты одним адресом, 198.51.100.90, который перебирает поиск по каталогу. Пока мы его ограничили и до завтрашнего утра наблюдаем за нагрузкой.',
          ),
        },
        {
          from: 'customer',
          at: ago(17),
          body: say('It is quick again. Thank you!', 'Снова работает быстро. Спасибо!'),
        },
      ],
    },
    {
      number: '1064',
      subject: say('The browser warns about our certificate', 'Браузер предупреждает о сертификате'),
      status: 'answered',
      departmentId: 'technical',
      priorityId: 'high',
      serviceId: 'ssl-shop',
      unread: 2,
      thread: [
        {
          from: 'customer',
          at: ago(31),
          body: say(
            'Customers see NET::ERR_CERT_DATE_INVALID, although I renewed the certificate last week. Screenshot attached.',
            'Покупатели видят NET::ERR_CERT_DATE_INVALID, хотя сертификат я продлила на прошлой неделе. Снимок экрана прикладываю.',
          ),
          files: [
            {
              name: say('certificate warning.png', 'предупреждение о сертификате.png'),
              mediaType: 'image/png',
              content: certificateWarning(),
            },
          ],
        },
        {
          from: staff.admin,
          at: ago(30.5),
          body: say(
            'The new certificate has been issued, but the server still hands out the old file. On web-1 please replace `/etc/ssl/flower-workshop.crt` by the file from the panel and run `systemctl reload apache2`.',
            'Новый сертификат выпущен, но сервер отдаёт старый файл. На web-1 замените `/etc/ssl/flower-workshop.crt` файлом из панели и выполните `systemctl reload apache2`.',
          ),
        },
        {
          from: staff.admin,
          at: ago(6),
          body: say(
            'We have looked again: the old certificate is still there. Shall we replace it for you?',
            'Проверили ещё раз: пока отдаётся старый сертификат. Заменить его за вас?',
          ),
        },
      ],
    },
    {
      number: '1063',
      subject: say('DNS record for the blog is not seen', 'Не обновляется DNS-запись для блога'),
      status: 'open',
      departmentId: 'technical',
      serviceId: 'domain-shop',
      thread: [
        {
          from: 'customer',
          at: ago(0.4),
          body: say(
            'An hour ago I pointed blog.flower-workshop.example to 203.0.113.24 (A record), but it still resolves to 198.51.100.18. Is that the usual delay, or did I do something wrong?',
            'Час назад направила blog.flower-workshop.example на 203.0.113.24 (запись A), но имя всё ещё указывает на 198.51.100.18. Это обычная задержка или я что-то сделала не так?',
          ),
        },
      ],
    },
  ];
}
