import { useQuery } from '@tanstack/react-query';
import { readMails, type LocalMail } from '../api/mailbox.js';
import { Link } from '../app/Link.js';
import { Loaded } from '../ui/Loaded.js';
import { Page } from '../ui/Page.js';
import { useLocale, useWords } from '../words/useWords.js';
import { MailView } from './MailView.js';

/** The mails of a demo without a mail server, as their readers would get them. */
export function MailboxPage({ id }: { id: string | undefined }) {
  const { mailbox } = useWords();
  const mails = useQuery({
    queryKey: ['mailbox'],
    queryFn: ({ signal }) => readMails(signal),
    refetchInterval: 5000,
  });
  return (
    <Page title={mailbox.title} lead={mailbox.lead}>
      <Loaded query={mails}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{mailbox.empty}</p>
          ) : (
            <div className="mailbox" data-open={id === undefined ? undefined : ''}>
              <MailList mails={items} currentId={id} />
              <Chosen mails={items} id={id} />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function MailList({ mails, currentId }: { mails: readonly LocalMail[]; currentId: string | undefined }) {
  const { mailbox } = useWords();
  const date = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'short', timeStyle: 'short' });
  return (
    <nav className="mail-list" aria-label={mailbox.list}>
      <ul>
        {mails.map(({ id, subject, to, at }) => (
          <li key={id}>
            <Link href={`/mailbox/${id}`} aria-current={id === currentId ? 'page' : undefined}>
              <span className="mail-subject">{subject}</span>
              <span className="mail-meta">
                <span>{to}</span>
                <time dateTime={at}>{date.format(new Date(at))}</time>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Chosen({ mails, id }: { mails: readonly LocalMail[]; id: string | undefined }) {
  const { mailbox } = useWords();
  if (id === undefined) return <p className="mail-choose empty">{mailbox.choose}</p>;
  const mail = mails.find((one) => one.id === id);
  if (!mail) return <p className="empty">{mailbox.missing}</p>;
  return <MailView key={mail.id} mail={mail} />;
}
