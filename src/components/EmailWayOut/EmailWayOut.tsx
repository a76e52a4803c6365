'use client';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { composeEmail, type Letter, type Sender } from '../../core/rules/email/composeEmail.js';
import { mailto } from '../../core/rules/email/mailto.js';
import type { DraftLexicon } from '../../core/rules/lexicon/lexicon.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Mail } from '../../ui/mailIcon.js';
import { Offer } from '../../ui/Offer.js';
import { readableName } from '../attachments/FileName.js';
import { CopyButton } from '../MessageBody/CopyButton.js';
import { FilesToAttach } from './FilesToAttach.js';

export interface EmailWayOutProps {
  /** The desk's address. */
  to: string;
  letter: Letter;
  sender: Sender;
  files: readonly File[];
  /** Whose words tell a secret. */
  lexicons: readonly DraftLexicon[];
}

/**
 * What could not be sent here, as an e-mail that is ready: in the customer's mail program, to be copied, to be looked at, with
 * its files to be saved and attached (seed page, "По электронной почте").
 */
export function EmailWayOut({ to, letter, sender, files, lexicons }: EmailWayOutProps) {
  const { messages, format } = useI18n();
  const { emailOut: words, form, thread } = messages;
  const titleId = useId();
  const fold = useRef<HTMLDetailsElement>(null);
  const [copying, setCopying] = useState<{ text: string; isDone: boolean }>();
  const said = useSaidLater(words.title);
  const email = useMemo(() => {
    const labels = { ...words, service: form.service, department: form.department, priority: form.priority };
    const list = files.map(({ name, size }) => ({ name: readableName(name), size: format.size(size) }));
    return composeEmail({ ...letter, files: list }, sender, to, { ...labels, subject: form.subject }, lexicons);
  }, [letter, sender, to, files, lexicons, words, form, format]);
  const link = useMemo(() => mailto(email, words.pasteHere), [email, words]);
  const isTooLong = link !== undefined && !link.isWhole;

  // What was copied before a change is not the letter any more.
  const copied = copying?.text === email.body ? copying.isDone : undefined;

  const handleWrite = () => {
    if (!isTooLong) return;
    // Also missing on plain `http:` pages. The link goes its way in any case.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(email.body))
      .then(
        () => setCopying({ text: email.body, isDone: true }),
        () => {
          setCopying({ text: email.body, isDone: false });
          if (fold.current) fold.current.open = true;
        },
      );
  };

  return (
    <Offer className="tkd-email" aria-labelledby={titleId} icon={<Mail aria-hidden size={16} />}>
      <div className="tkd-offer-title" id={titleId}>
        {words.title}
      </div>
      <p className="tkd-email-text">
        <span>{words.ready(to)}</span> <span>{words.panelFirst}</span> <span>{words.notTwice}</span>
      </p>
      <div className="tkd-offer-actions">
        {link && (
          <a className="tkd-button tkd-email-write" href={link.href} onClick={handleWrite}>
            {words.write}
          </a>
        )}
        <CopyButton text={email.body} label={words.copy} isWordy />
      </div>
      {isTooLong && copied === undefined && <p className="tkd-email-note">{words.tooLong}</p>}
      {copied === true && <p className="tkd-email-note">{words.copied}</p>}
      {copied === false && (
        <p className="tkd-email-note" role="alert">
          {thread.copyFailed}
        </p>
      )}
      {email.secrets > 0 && <p className="tkd-email-note">{words.secretsOut}</p>}
      {files.length > 0 && <FilesToAttach files={files} />}
      <details className="tkd-email-fold" ref={fold}>
        <summary className="tkd-email-summary">{words.look}</summary>
        <dl className="tkd-email-letter">
          <div>
            <dt>{words.to}</dt>
            <dd>
              <bdi>{to}</bdi>
            </dd>
          </div>
          <div>
            <dt>{form.subject}</dt>
            <dd dir="auto">{email.subject}</dd>
          </div>
          <div>
            <dt className="tkd-hidden">{form.body}</dt>
            <dd className="tkd-email-body">{email.body}</dd>
          </div>
        </dl>
      </details>
      <output className="tkd-hidden">{copied === true ? words.copied : said}</output>
    </Offer>
  );
}

/** A live region tells what is put into it, not what it comes with. */
function useSaidLater(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return said;
}
