import { useEffect, useRef, useState } from 'react';
import type { LocalMail } from '../api/mailbox.js';
import { Link } from '../app/Link.js';
import { wasPressed } from '../app/wasPressed.js';
import { Segments } from '../ui/Segments.js';
import { useLocale, useWords } from '../words/useWords.js';

/** One mail, both of its parts. */
export function MailView({ mail: { subject, from, to, copies, at, text, htmlUrl } }: { mail: LocalMail }) {
  const { mailbox } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [part, setPart] = useState<'html' | 'text'>('html');
  const date = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'long', timeStyle: 'short' });
  useEffect(() => {
    // On a phone the list that was pressed is out of sight by now.
    if (wasPressed()) heading.current?.focus();
  }, []);
  return (
    <article className="mail">
      <Link className="mail-back" href="/mailbox">
        {mailbox.back}
      </Link>
      <h2 ref={heading} tabIndex={-1}>
        {subject}
      </h2>
      <dl className="facts">
        <dt>{mailbox.from}</dt>
        <dd>{from}</dd>
        <dt>{mailbox.to}</dt>
        <dd>{to}</dd>
        {copies.length > 0 && (
          <>
            <dt>{mailbox.copies}</dt>
            <dd>{copies.join(', ')}</dd>
          </>
        )}
        <dt>{mailbox.date}</dt>
        <dd>
          <time dateTime={at}>{date.format(new Date(at))}</time>
        </dd>
      </dl>
      <Segments
        legend={mailbox.view}
        options={[
          { value: 'html', label: mailbox.html },
          { value: 'text', label: mailbox.text },
        ]}
        value={part}
        onChange={setPart}
      />
      {part === 'html' ? (
        // Nothing in a mail runs here; its links open beside the panel.
        <iframe
          className="mail-frame"
          title={mailbox.frame}
          src={htmlUrl}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      ) : (
        <pre className="mail-text">{text}</pre>
      )}
    </article>
  );
}
