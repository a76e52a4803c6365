import { describe, expect, it } from 'vitest';
import { coachSubject } from '../../../src/core/rules/coach/coachSubject.js';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import type { DraftLexicon } from '../../../src/core/rules/lexicon/lexicon.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';

const coach = (subject: string) => coachSubject(subject, [en, ru]);

describe('a subject that tells staff what it is about', () => {
  it.each([
    'Недоступен сервер по SSH',
    'No SSH access to the server',
    'Нет SSH',
    'Продлить домен primer.ru',
    'Renew example.com',
    'Сайт не открывается',
    'Server is down',
    '502 on shop.example',
    'Ошибка 502',
    'Error 0x800CCC0F in Outlook',
    'ERR_CONNECTION_REFUSED',
    'DNS_PROBE_FINISHED_NXDOMAIN',
    'Здравствуйте, не приходят письма на info@primer.ru',
    'URGENT: backup of crm failed',
    'Не могу войти в панель',
    'SSL для primer.ru истёк вчера',
    'Site down, 502',
  ])('%j is left in peace', (subject) => expect(coach(subject)).toBeNull());
});

describe('a subject that tells them nothing', () => {
  it.each([
    ['Проблема!!!', 'vague'],
    ['Помогите', 'vague'],
    ['help', 'vague'],
    ['URGENT', 'vague'],
    ['не работает', 'vague'],
    ['Ничего не работает, помогите пожалуйста', 'vague'],
    ['Nothing works', 'vague'],
    ['Heeeeelp me pleeeease', 'vague'],
    ['Срочно! help!', 'vague'],
    ['Help.Urgent', 'vague'],
    ['Проблема с сервером', 'vague'],
    ['Hello, I have a question', 'vague'],
    ['САЙТ ПЕРЕСТАЛ ОТПРАВЛЯТЬ ПИСЬМА', 'shouting'],
    ['WORDPRESS UPDATE FAILED TODAY', 'shouting'],
    ['Письма пропали из ящика!!!!!', 'shouting'],
    ['SSL', 'short'],
    ['почта', 'short'],
    ['Сайт', 'short'],
    ['My site', 'vague'],
    ['?', 'short'],
    ['Здравствуйте', 'greeting'],
    ['Добрый день, коллеги', 'greeting'],
    ['Hi there', 'greeting'],
    ['12345', 'id'],
    ['#4821', 'id'],
    ['203.0.113.7', 'id'],
    ['2001:db8::17', 'id'],
    ['shop.example', 'id'],
    ['https://shop.example/cart', 'id'],
    ['anna@example.com', 'id'],
    ['vps-2231', 'id'],
    ['Заказ №55120', 'id'],
    ['Invoice 55120', 'id'],
  ])('%j is %s', (subject, problem) => expect(coach(subject)).toBe(problem));
});

describe('what is hard to read', () => {
  it.each(['', '   ', '\u200b\u2800', '\n\t'])(
    '%j is not written yet, and the form has its own word for that',
    (subject) => expect(coach(subject)).toBeNull(),
  );

  it.each(['!!!', '...', '🔥🔥🔥', '👋', '—'])('%j has no word in it', (subject) =>
    expect(coach(subject)).toBe('short'),
  );

  it.each(['مساعدة', 'الخادم لا يستجيب', 'שרת', '服务器', 'ช่วยด้วย'])(
    'of %j nothing is said, as its words are not known',
    (subject) => expect(coach(subject)).toBeNull(),
  );

  it('10,000 characters say something, with or without spaces', () => {
    expect(coach('сертификат истёк '.repeat(600))).toBeNull();
    expect(coach('абвгд'.repeat(2000))).toBeNull();
    expect(coach('помогите '.repeat(1200))).toBe('vague');
  });

  it('letters that are put together of two are the same words', () => {
    expect(coach('Срочный вопрос'.normalize('NFD'))).toBe('vague');
    expect(coach('Всё ещё не работает')).toBe('vague');
  });
});

describe('the words of a host', () => {
  const none = { matters: '', others: '', several: '', openers: '', joiners: '', steps: '', asks: '', areas: [] };
  const german: DraftLexicon = {
    ...en,
    language: 'de',
    problems: none,
    coach: {
      script: 'Latin',
      greetings: 'hallo',
      empty: 'hilfe problem* bitte mit dem',
      topics: 'server*',
      failures: 'geht nicht',
      codes: 'fehler*',
    },
  };

  it('are known beside English and Russian', () => {
    expect(coach('Hilfe bitte')).toBeNull();
    expect(coachSubject('Hilfe bitte', [en, ru, german])).toBe('vague');
    expect(coachSubject('Problem mit dem Server', [en, ru, german])).toBe('vague');
    expect(coachSubject('Server geht nicht', [en, ru, german])).toBeNull();
  });
});
