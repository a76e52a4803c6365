import { isBlank } from '../isBlank.js';
import type { DraftLexicon } from '../lexicon/lexicon.js';
import { maskSecrets } from '../secrets/maskSecrets.js';

/** What a request or a reply says, each part as the customer reads it. */
export interface Letter {
  /** Of the ticket, where it is a reply in one. */
  subject: string;
  body: string;
  /** The number of the ticket that it is a reply in. */
  ticketNumber?: string | undefined;
  service?: { label: string; description?: string | undefined; hosts?: readonly string[] | undefined } | undefined;
  department?: string | undefined;
  priority?: string | undefined;
  /** What the department asks for beyond that. A `secret` never goes into an e-mail, whatever its value. */
  fields?: readonly { label: string; type: string; value: string }[] | undefined;
  /** To be attached by hand: a link cannot do it (RFC 6068, 2). `size` in words. */
  files?: readonly { name: string; size: string }[] | undefined;
}

/** The person that the desk must know the sender by (seed page: "Ваш логин (E-mail) в личном кабинете"). */
export interface Sender {
  login?: string | undefined;
  email?: string | undefined;
}

/** The words of an e-mail to the desk, in the customer's language. */
export interface EmailWords {
  /** Before the sender's name in the panel. */
  login: string;
  /** Stands where the customer has to write something themselves. */
  fillIn: string;
  /** A ticket by its number: the beginning of the subject of a reply. */
  request: (number: string) => string;
  service: string;
  /** Before what a service is known by: IP addresses and domains. */
  hosts: string;
  department: string;
  priority: string;
  subject: string;
  /** Subject of an e-mail without one. */
  noSubject: string;
  /** Before the list of files. */
  files: string;
  /** In place of a password, a key, a card's code. */
  secretRemoved: string;
}

/** An e-mail as it is ready to be sent. */
export interface Email {
  to: string;
  /** One line. */
  subject: string;
  /** Lines end in `\n`. */
  body: string;
  /** How many secrets were left out of the text. */
  secrets: number;
}

/**
 * Makes an e-mail of what was meant to be sent in the panel, with everything the seed page asks of one ("При обращении по
 * E-mail, пожалуйста, укажите"): login, the service's name, IP and domain, department, subject, the whole description. What
 * looks like a secret is left out: mail is read by many machines on its way.
 *
 * @param lexicons Whose words tell a secret.
 * @example
 * composeEmail(letter, { login: 'anna' }, 'support@example.com', words, [en]);
 */
export function composeEmail(
  letter: Letter,
  sender: Sender,
  to: string,
  words: EmailWords,
  lexicons: readonly DraftLexicon[],
): Email {
  let secrets = 0;
  const mask = (text: string) => {
    const masked = maskSecrets(text, lexicons, words.secretRemoved);
    secrets += masked.count;
    return masked.text;
  };
  const { ticketNumber, service, department, priority, fields = [], files = [] } = letter;
  const title = mask(oneLine(letter.subject));
  const request = ticketNumber === undefined ? '' : words.request(ticketNumber);
  const facts = [
    line(words.login, whoIs(sender) || words.fillIn),
    request,
    service && line(words.service, [service.label, service.description].filter(Boolean).join(', ')),
    line(words.hosts, knownBy(service).join(', ')),
    line(words.department, department),
    line(words.priority, priority),
    line(words.subject, title),
    ...fields.filter(({ type }) => type !== 'secret').map(({ label, value }) => mask(line(label, value))),
  ];
  const list = files.map(({ name, size }) => `- ${oneLine(name)}, ${size}`);
  const parts = [
    facts.filter(Boolean).join('\n'),
    mask(letter.body).trim(),
    list.length > 0 ? [`${words.files}:`, ...list].join('\n') : '',
  ];
  return {
    to,
    subject: [request, title].filter(Boolean).join(': ') || words.noSubject,
    body: parts.filter(Boolean).join('\n\n').replace(/\r\n?/g, '\n'),
    secrets,
  };
}

function line(label: string, value = ''): string {
  if (isBlank(value)) return '';
  return `${label}:${value.includes('\n') ? '\n' : ' '}${value.trim()}`;
}

function whoIs({ login, email }: Sender): string {
  if (!login || !email || login === email) return login || email || '';
  return `${login} (${email})`;
}

/** The addresses of a service that its name and description do not say. */
function knownBy(service: Letter['service']): string[] {
  const said = `${service?.label ?? ''} ${service?.description ?? ''}`;
  return (service?.hosts ?? []).filter((host) => !said.split(/[\s,;()]+/).includes(host));
}

/** A name or a subject holds no line of its own: what follows a break would be read as a fact about the request. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
