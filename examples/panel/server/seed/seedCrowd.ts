import { addPerson } from '../account/addPerson.js';
import { addService } from '../account/addService.js';
import { hashPassword } from '../auth/passwords.js';
import type { Database, Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { fold } from '../support/text.js';

const tickets = 5000;
const longThread = 10_000;
const day = 86_400_000;

const subjects = [
  'Сайт отвечает ошибкой 502',
  'Продление домена',
  'Не приходит почта',
  'Счёт за прошлый месяц',
  'Сервер не отвечает по SSH',
  'Перенос сайта на другой тариф',
  'Сертификат не выпускается',
  'Нагрузка на диск',
  'Резервная копия не создаётся',
  'Добавить IP-адрес',
];

const words = [
  'С утра страница открывается через раз, в журнале ошибка upstream timed out.',
  'Проверили: https://status.example/incidents/57 пишет, что всё в порядке.',
  'Команда для проверки:\n\n```\ncurl -sSI https://shop.example\n```\n\nотвечает 502.',
  'Перезапустили службу, стало лучше, но не до конца. Посмотрите, пожалуйста.',
  'Спасибо, теперь всё открывается. Оставим запрос до вечера, чтобы убедиться.',
];

/** A customer who has been with the company for ages: `vera@crowd.example`, password `crowd-2026`. */
export async function seedCrowd(db: Database, now: Date): Promise<void> {
  const passwordHash = await hashPassword('crowd-2026');
  await db.transaction(async (tx) => {
    const createdAt = new Date(now.getTime() - 4000 * day);
    const person = { name: 'Вера Полякова', locale: 'ru', role: 'customer', email: 'vera@crowd.example' } as const;
    const id = await addPerson(tx, { ...person, passwordHash, createdAt });
    const services: number[] = [];
    for (let index = 1; index <= 40; index += 1)
      services.push(
        await addService(tx, {
          userId: id,
          kind: 'vps',
          title: `VPS «Причал-2» № ${index}`,
          status: 'active',
          ip: `198.51.100.${index}`,
          price: 59_000,
          currency: 'RUB',
          expiresAt: new Date(now.getTime() + index * day),
        }),
      );
    await seedTickets(tx, id, services, now);
    await seedMessages(tx, id, now);
  });
}

async function seedTickets(tx: Queryable, customer: number, services: readonly number[], now: Date): Promise<void> {
  await tx.query(sql`
    insert into tickets (customer_id, subject, subject_key, department_id, priority_id, service_id, status, last_author,
      waiting_since, closed_at, mail_token, created_at, updated_at)
    select ${customer}::bigint, s.subject || ' — ' || n, s.key || ' — ' || n,
      (array['technical', 'billing', 'abuse', 'sales'])[1 + n % 4], (array['low', 'normal', 'high'])[1 + n % 3],
      (${services.map(String)}::text[])[1 + n % ${services.length}::integer]::bigint, s.status,
      case when s.status = 'answered' then 'staff' else 'customer' end,
      case when s.status in ('open', 'in_progress') then s.at end, case when s.status = 'closed' then s.at end,
      md5(n::text), s.at - interval '1 day', s.at
    from generate_series(1, ${tickets}::integer) n,
      lateral (select (${subjects}::text[])[1 + n % ${subjects.length}::integer] as subject,
        (${subjects.map(fold)}::text[])[1 + n % ${subjects.length}::integer] as key,
        case when n % 100 = 0 then 'open' when n % 100 = 1 then 'in_progress' when n % 100 = 2 then 'answered'
          else 'closed' end as status,
        ${now}::timestamptz - n * interval '9 hours' as at) s`);
}

/** Three messages a request, and one request with ten thousand: a conversation of years. */
async function seedMessages(tx: Queryable, customer: number, now: Date): Promise<void> {
  await tx.query(sql`
    insert into messages (ticket_id, author_id, author_role, body, search_text, created_at)
    select t.id, case when m.of_staff then staff.id else ${customer}::bigint end,
      case when m.of_staff then 'staff' else 'customer' end, m.body, m.key, m.at
    from (select t.*, row_number() over (order by t.id) as place from tickets t where customer_id = ${customer}::bigint) t
      cross join lateral generate_series(1, case when t.place = 3 then ${longThread}::integer else 3 end) n
      cross join lateral (select n % 2 = 0 as of_staff, (${words}::text[])[1 + (n + t.id)::integer % ${words.length}] as body,
        (${words.map(fold)}::text[])[1 + (n + t.id)::integer % ${words.length}] as key,
        case when t.place = 3 then ${now}::timestamptz - (${longThread}::integer - n) * interval '3 hours'
          else t.updated_at - (3 - n) * interval '4 hours' end as at) m
      cross join (select min(id) as id from users where role = 'staff') staff
    order by t.id, n`);
  await tx.query(sql`
    insert into reads (user_id, ticket_id, last_message_id)
    select ${customer}::bigint, m.ticket_id, max(m.id) from messages m join tickets t on t.id = m.ticket_id
    where t.customer_id = ${customer}::bigint and t.status <> 'answered' group by m.ticket_id`);
}
