import { ExternalLink } from 'lucide-react';
import type { OutsideDesk } from '../api/session.js';
import { Page } from '../ui/Page.js';
import { useWords } from '../words/useWords.js';

/** Where staff answer when requests are kept by a helpdesk of its own. */
export function OutsideDeskPage({ desk, id }: { desk: OutsideDesk; id: string | undefined }) {
  const { staff, outsideDesk: words } = useWords();
  const isTicket = id !== undefined && /^\d+$/.test(id);
  return (
    <Page title={staff.title} lead={words.lead(desk.name)}>
      <div className="outside-desk">
        <p>{words.own}</p>
        <p className="outside-desk-ways">
          {isTicket && (
            <Way href={desk.url + desk.ticketPath.replace('{id}', id)} label={words.openTicket(id, desk.name)} />
          )}
          <Way href={desk.url} label={words.open(desk.name)} isSecond={isTicket} />
        </p>
        <dl>
          <dt>{words.address}</dt>
          <dd>
            <code>{desk.url}</code>
          </dd>
        </dl>
      </div>
    </Page>
  );
}

function Way({ href, label, isSecond = false }: { href: string; label: string; isSecond?: boolean }) {
  return (
    <a className="button" data-variant={isSecond ? undefined : 'primary'} href={href} rel="noreferrer">
      {label}
      <ExternalLink aria-hidden size={16} />
    </a>
  );
}
