import { describe, expect, it } from 'vitest';
import { similar as en } from '../../../src/core/rules/lexicon/en/similar.js';
import { similar as ru } from '../../../src/core/rules/lexicon/ru/similar.js';
import { rankSimilar, type SimilarDraft } from '../../../src/core/rules/similar/rankSimilar.js';

const words = [{ similar: en }, { similar: ru }];
const ticket = (number: string, subject: string, service?: string, text?: string) => ({
  id: number,
  number,
  subject,
  ...(service && { service: { id: service, label: service } }),
  ...(text && { text }),
});
const tickets = [
  ticket('1042', 'No SSH access to the server', 'vps-42 (203.0.113.7)'),
  ticket('1043', 'Mail to Gmail comes back', 'example.com'),
  ticket('1044', 'Invoice 20417 is charged twice'),
  ticket('1045', 'Move shop.example.com to a bigger plan', 'shop.example.com'),
  ticket('1046', 'SSL certificate has expired on example.org', 'example.org'),
  ticket('1047', 'Borg backup of example.net fails'),
];
const draft = (subject: string, body = '', service?: string): SimilarDraft => ({
  subject,
  body,
  ...(service && { service: { id: service, label: service } }),
});

/** What would be told to the customer. */
const told = (written: SimilarDraft, among: readonly ReturnType<typeof ticket>[] = tickets) =>
  rankSimilar(written, among, words)
    .filter(({ isConvincing }) => isConvincing)
    .map(({ ticket: { number } }) => number);
/** What it would guess, asked. */
const likeliest = (written: SimilarDraft, among: readonly ReturnType<typeof ticket>[] = tickets) =>
  rankSimilar(written, among, words)[0]?.ticket.number;

describe('a draft about a matter that has a ticket', () => {
  it.each([
    ['other forms of its words', draft('Cannot access the servers by SSH'), '1042'],
    ['other words of the same meaning', draft('Certificate of example.org ran out', 'HTTPS shows a warning'), '1046'],
    ['another language', draft('Нет доступа по SSH', 'сервер vps-42 не пускает'), '1042'],
    ['another alphabet', draft('Бэкап: борг не делает копии', 'example.net'), '1047'],
    ['only the number of a paper', draft('Question', 'invoice 20417: why two charges?'), '1044'],
  ])('is known by %s', (_, written, number) => {
    expect(told(written)).toEqual([number]);
  });

  it('is known by its address, when the subject says nothing', () => {
    expect(likeliest(draft('Help!!!', 'no answer from 203.0.113.7, cannot connect by ssh'))).toBe('1042');
  });

  it.each(['about ticket 1044', 'see #1044', 'по заявке №1044', 'in request #1044, once more'])(
    'is the ticket whose number it names: %s',
    (subject) => {
      expect(told(draft(subject))).toEqual(['1044']);
    },
  );

  it('is told from the other ones of the same service', () => {
    const two = [ticket('1', 'No SSH access', 'vps-42'), ticket('2', 'Disk is full', 'vps-42')];
    expect(likeliest(draft('No space left', 'the disk of the server', 'vps-42'), two)).toBe('2');
  });
});

describe('a draft about something new', () => {
  it.each([
    ['shares nothing', draft('How do I change my phone number?')],
    ['is of the same service alone', draft('Add 8 GB', 'the plan with more', 'vps-42 (203.0.113.7)')],
    ['has the same fault at another site', draft('SSL certificate has expired on bakery.example')],
    ['names another invoice', draft('Invoice 20999 is charged twice')],
    ['is empty', draft('', '')],
    ['is only politeness', draft('Hello, please help', 'Thank you')],
    ['is only punctuation', draft('!!!', '...')],
  ])('is left alone when it %s', (_, written) => {
    expect(told(written)).toEqual([]);
  });

  it('is left alone where nothing is open', () => {
    expect(rankSimilar(draft('No SSH access'), [], words)).toEqual([]);
  });
});

describe('addresses and numbers', () => {
  const among = (...subjects: string[]) => subjects.map((subject, index) => ticket(String(index), subject));

  it.each([
    ['domains', 'example.org does not open', among('bakery.example does not open', 'example.org does not open')],
    ['addresses', 'No ping to 203.0.113.8', among('No ping to 203.0.113.7', 'No ping to 203.0.113.8')],
    ['IPv6 addresses', 'No ping to 2001:db8::8', among('No ping to 2001:db8::7', 'No ping to 2001:db8::8')],
    ['names', 'vps-43 is down', among('vps-42 is down', 'vps-43 is down')],
    ['numbers of papers', 'Счёт 8013 не оплачивается', among('Счёт 8012 не оплачивается', 'Счёт 8013 не оплачивается')],
    ['versions', 'PHP 8.3', among('PHP 8.1', 'PHP 8.3')],
  ])('tell two tickets apart by %s', (_, subject, two) => {
    expect(likeliest(draft(subject), two)).toBe('1');
  });

  it('is the same site with and without www, and under its subdomains', () => {
    const one = among('example.org does not open');
    expect(told(draft('www.example.org is down'), one)).toEqual(['0']);
    expect(told(draft('shop.example.org does not open'), one)).toEqual(['0']);
  });

  it('takes no time, date or file for one', () => {
    const one = among('Site does not open since 09:30 01.02.2026, see error.log');
    expect(told(draft('Site does not open since 10:45 02.02.2026, see index.php'), one)).toEqual(['0']);
  });
});

describe('the words of a further language', () => {
  it('are understood beside the others', () => {
    const de = {
      ...en,
      endings: 'en e',
      idle: 'der die das',
      not: 'nicht kein',
      matters: { ssl: 'zertifikat' },
    };
    const ranked = rankSimilar(draft('Das Zertifikat für example.org'), tickets, [
      { similar: en },
      { similar: ru },
      { similar: de },
    ]);
    expect(ranked[0]?.ticket.number).toBe('1046');
  });
});
