import type { CustomerCard as Card } from '../api/staff.js';
import { useLocale, useWords } from '../words/useWords.js';

interface CustomerCardProps {
  customer: Card['customer'];
  /** The service that the request is about. */
  serviceId: string | undefined;
}

/** Whose request it is, and what they have bought. */
export function CustomerCard({ customer, serviceId }: CustomerCardProps) {
  const { staff, services: words } = useWords();
  const date = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'medium' });
  return (
    <section className="side-part" aria-labelledby="customer">
      <h2 id="customer">{staff.customer}</h2>
      <p className="customer-name">
        <strong>{customer.name}</strong>
        <a href={`mailto:${customer.email}`}>{customer.email}</a>
      </p>
      <dl className="facts">
        <dt>{staff.customerSince}</dt>
        <dd>
          <time dateTime={customer.since}>{date.format(new Date(customer.since))}</time>
        </dd>
        <dt>{staff.tickets}</dt>
        <dd>{customer.tickets}</dd>
        <dt>{staff.language}</dt>
        <dd>{staff.languages[customer.locale]}</dd>
      </dl>
      <h3>{staff.theirServices}</h3>
      {customer.services.length === 0 && <p className="muted">{staff.noServices}</p>}
      <ul className="customer-services">
        {customer.services.map(({ id, title, ip, status, expiresAt }) => (
          <li key={id} data-asked={id === serviceId ? '' : undefined}>
            <span>
              {title} {id === serviceId && <span className="tag">{staff.asked}</span>}
            </span>
            <span className="muted">
              <span className="state" data-state={status}>
                {words.statuses[status] ?? status}
              </span>
              {ip !== null && <code>{ip}</code>}
              <span>
                {words.columns.expires} {date.format(new Date(expiresAt))}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
