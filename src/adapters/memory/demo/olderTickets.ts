import type { SeedTicket } from '../seedTypes.js';
import type { DemoContext } from './context.js';

/** Technical tickets of the last weeks. */
export function olderTickets({ say, ago, staff }: DemoContext): SeedTicket[] {
  return [
    {
      number: '1061',
      subject: say('Transfer of anna-flowers.example is stuck', 'Завис перенос домена anna-flowers.example'),
      status: 'in_progress',
      departmentId: 'technical',
      serviceId: 'domain-old',
      thread: [
        {
          from: 'customer',
          at: ago(52),
          body: say(
            'I started the transfer six days ago, the auth code was accepted, and since then the panel says "pending". The domain expires in 17 days, I am a little worried.',
            'Перенос начала шесть дней назад, код приняли, и с тех пор в панели «переносится». Домен истекает через 17 дней, немного волнуюсь.',
          ),
        },
        {
          at: ago(50),
          actor: staff.admin,
          change: { field: 'other', text: say('Given to the domain specialists', 'Передано специалистам по доменам') },
        },
        {
          from: staff.domains,
          at: ago(49),
          body: say(
            'The old registrar has a transfer lock on the domain and has to remove it; we have asked them. By the rules they have five days, so there is time before it expires. We will write here as soon as they answer.',
            'На домене стоит блокировка прежнего регистратора, снять её должен он; запрос мы отправили. По правилам у него пять дней, до окончания срока успеваем. Напишем сюда, как только он ответит.',
          ),
        },
        { at: ago(48.9), actor: staff.domains, change: { field: 'status', from: 'answered', to: 'in_progress' } },
      ],
    },
    {
      number: '1052',
      subject: say('Our letters land in spam', 'Письма магазина попадают в спам'),
      status: 'closed',
      departmentId: 'technical',
      serviceId: 'domain-shop',
      rating: { score: 5, comment: say('Clear and quick', 'Понятно и быстро') },
      thread: [
        {
          from: 'customer',
          at: ago(260),
          body: say(
            'Order confirmations from shop@flower-workshop.example land in the spam folder of most customers.',
            'Подтверждения заказов с shop@flower-workshop.example у большинства покупателей попадают в спам.',
          ),
        },
        {
          from: staff.network,
          at: ago(258),
          body: say(
            'Two DNS records are missing. Please add them to flower-workshop.example:\n\n```\n@       TXT  "v=spf1 ip4:203.0.113.24 -all"\n_dmarc  TXT  "v=DMARC1; p=none; rua=mailto:anna@flower-workshop.example"\n```\n\nDKIM can be switched on in the panel, under Mail.',
            'Не хватает двух записей DNS. Добавьте их для flower-workshop.example:\n\n```\n@       TXT  "v=spf1 ip4:203.0.113.24 -all"\n_dmarc  TXT  "v=DMARC1; p=none; rua=mailto:anna@flower-workshop.example"\n```\n\nDKIM включается в панели, в разделе «Почта».',
          ),
        },
        {
          from: 'customer',
          at: ago(240),
          body: say(
            'Added, and the test letter arrived in the inbox.',
            'Добавила, тестовое письмо пришло во «Входящие».',
          ),
        },
        { at: ago(239), actor: { role: 'customer' }, change: { field: 'status', from: 'open', to: 'closed' } },
      ],
    },
    {
      number: '1049',
      subject: say('Restore one file from the backup', 'Восстановить один файл из резервной копии'),
      status: 'closed',
      departmentId: 'technical',
      serviceId: 'vps-web',
      rating: { score: 4 },
      thread: [
        {
          from: 'customer',
          at: ago(330),
          body: say(
            'By mistake I deleted /var/www/shop/config/delivery.php this morning. Is it in the night backup?',
            'Утром по ошибке удалила /var/www/shop/config/delivery.php. Есть ли он в ночной копии?',
          ),
        },
        {
          from: staff.admin,
          at: ago(329),
          body: say(
            'It is, as of 03:10. We have put it beside the original as `delivery.php.restored`.',
            'Есть, по состоянию на 03:10. Положили рядом под именем `delivery.php.restored`.',
          ),
        },
        { from: 'customer', at: ago(328), body: say('You saved my day!', 'Вы меня спасли!') },
        { at: ago(328), actor: { role: 'customer' }, change: { field: 'status', from: 'open', to: 'closed' } },
      ],
    },
    {
      number: '1043',
      subject: say('Reverse DNS for 203.0.113.24', 'Обратная запись PTR для 203.0.113.24'),
      status: 'closed',
      departmentId: 'technical',
      priorityId: 'low',
      serviceId: 'vps-web',
      thread: [
        {
          from: 'customer',
          at: ago(520),
          body: say(
            'Please set the PTR record to mail.flower-workshop.example.',
            'Пропишите, пожалуйста, PTR: mail.flower-workshop.example.',
          ),
        },
        {
          from: staff.network,
          at: ago(519),
          body: say('Set. It is visible everywhere within a day.', 'Прописали. Везде будет видно в течение суток.'),
        },
        { at: ago(470), actor: { role: 'system' }, change: { field: 'status', from: 'answered', to: 'closed' } },
      ],
    },
  ];
}
