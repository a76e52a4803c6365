import { Globe, HardDrive, Server, ShieldCheck, type LucideIcon } from 'lucide-react';
import type { BoughtService } from '../api/services.js';
import { Link } from '../app/Link.js';
import { supportPath } from '../app/routes.js';
import { useLocale, useWords } from '../words/useWords.js';

/** A table on a wide screen; on a phone every service is a card, its cells named by themselves. */
export function ServiceTable({ services }: { services: readonly BoughtService[] }) {
  const { services: words } = useWords();
  const { columns } = words;
  return (
    <div className="service-table">
      <table>
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.service}</th>
            <th scope="col">{columns.status}</th>
            <th scope="col">{columns.ip}</th>
            <th scope="col">{columns.expires}</th>
            <th scope="col" className="end">
              {columns.price}
            </th>
            <th scope="col">
              <span className="visually-hidden">{columns.help}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {services.map((service) => (
            <ServiceRow key={service.id} service={service} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ServiceRow({ service: { id, kind, title, status, ip, price, expiresAt } }: { service: BoughtService }) {
  const { services: words } = useWords();
  const { columns } = words;
  const locale = useLocale();
  const Icon = icons[kind] ?? Server;
  const expires = new Date(expiresAt);
  const days = Math.floor((expires.getTime() - Date.now()) / 86_400_000);
  return (
    <tr>
      <th scope="row">
        <Icon aria-hidden size={16} />
        <span className="service-name">
          <span>{title}</span>
          <span className="muted">{words.kinds[kind] ?? kind}</span>
        </span>
      </th>
      <td data-label={columns.status}>
        <span className="state" data-state={status}>
          {words.statuses[status] ?? status}
        </span>
      </td>
      <td data-label={columns.ip}>
        {ip === null ? (
          <span className="muted">
            —<span className="visually-hidden">{words.noIp}</span>
          </span>
        ) : (
          <code>{ip}</code>
        )}
      </td>
      <td data-label={columns.expires}>
        <span className="stacked">
          <time dateTime={expiresAt}>{new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(expires)}</time>
          {days <= 30 && <span className="soon">{days < 0 ? words.expired : words.daysLeft(days)}</span>}
        </span>
      </td>
      <td data-label={columns.price} className="end">
        {words.perMonth(
          new Intl.NumberFormat(locale, { style: 'currency', currency: price.currency }).format(Number(price.amount)),
        )}
      </td>
      <td>
        <Link
          className="button"
          href={supportPath({ name: 'new', prefill: { serviceId: id } })}
          aria-label={words.getHelpWith(title)}
        >
          {words.getHelp}
        </Link>
      </td>
    </tr>
  );
}

const icons: Record<string, LucideIcon> = {
  vps: Server,
  dedicated: Server,
  hosting: Globe,
  domain: Globe,
  ssl: ShieldCheck,
  backup: HardDrive,
};
