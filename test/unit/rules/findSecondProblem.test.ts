import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';
import { findSecondProblem } from '../../../src/core/rules/problems/findSecondProblem.js';

const find = (body: string) => findSecondProblem(body, [en, ru]);
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('two problems in one message', () => {
  it.each([
    ['The site is down since noon. ', 'Another question: how do I pay for a year?'],
    ['Сайт отдаёт 502 с утра.\n\n', 'И ещё один вопрос: как оплатить на год вперёд?'],
    ['First problem: 502 on shop.example.\n', 'Second problem: the mailbox is full.'],
    ['Please reboot vps-12.\n', 'Unrelated: our invoice for May is missing.'],
    ['Диск на vps-3 заполнен, прошу расширить. ', 'Также прошу прислать счёт за ноябрь.'],
    ['The server is slow. ', 'Also, can I get a refund for the order of last week?'],
    ['На сайте белый экран, ', 'а ещё верните деньги за домен, списали дважды'],
    ['1. Не приходит почта на info@primer.ru\n', '2. Выставьте счёт на год'],
    ['Two questions:\n1) How do I change the PHP version?\n', '2) When does the certificate end?\n3) Who can call?'],
    ['Вопрос 1: какой авторизационный код у домена?\n', 'Вопрос 2: где найти логи сайта?'],
    ['У меня есть пара вопросов:\n- как сменить тариф\n', '- как добавить второй домен\n- где логи'],
  ])('%j | %j', (first, second) => {
    expect(find(first + second)).toEqual({ first: first.trim(), second: second.trim() });
  });

  it('an introduction goes to the first', () => {
    const found = find(
      'Good day,\n\nI have two questions.\n1. How do I pay by card?\n2. Where are the logs of the site?',
    );
    expect(found?.first).toBe('Good day,\n\nI have two questions.\n1. How do I pay by card?');
  });

  it('more than two are the first against the rest, and every word of them stays', () => {
    const body =
      'First problem: no mail comes.\nSecond problem: the site shows 502.\nThird problem: where is my invoice?';
    const found = find(body);
    expect(found?.second).toMatch(/^Second problem.*\nThird problem/);
    expect(plain(`${found?.first} ${found?.second}`)).toBe(plain(body));
  });
});

describe('one problem in many lines', () => {
  it.each([
    [
      'steps',
      'Steps to reproduce:\n1. Open the page of payments\n2. Choose the card\n3. The page cannot be loaded, why?',
    ],
    ['шаги', 'Как воспроизвести:\n1. Захожу в панель\n2. Открываю оплату\n3. Не пускает, почему?'],
    ['attempts', 'The mail does not go out. I tried 1) port 465 2) port 587 3) another computer. No luck.'],
    ['symptoms', 'После обновления: 1) пропали картинки 2) меню пустое 3) админка не грузится. Откатите, пожалуйста.'],
    ['domains', 'Please move these:\n- a.example\n- b.example\n- c.example'],
    ['also the same', 'The site is down. Also the admin page does not open and SSH does not answer.'],
    ['также то же', 'Сайт не открывается. Также не отвечает ssh, и пинг не проходит.'],
    ['another error', 'The backup fails with error 5. Another error came after the restart: exit code 137.'],
    ['a second server', 'The first server answers, the second server does not. Please check both.'],
    ['a greeting before it', 'Добрый день! Ещё один вопрос: как продлить сертификат на сайте?'],
  ])('%s', (_, body) => expect(find(body)).toBeNull());

  it('what is quoted or code is not read', () => {
    expect(
      find('See what your colleague wrote, please:\n> Another question: how do you want to pay?\nI do not get it.'),
    ).toBeNull();
    expect(find('The log says this:\n```\nanother problem: payment refused, how to pay?\n```\nWhat is it?')).toBeNull();
  });
});

describe('what is hard to read', () => {
  it.each(['', '   ', '!!!', '🔥', '1.', '1. 2.', 'مرحبا، الموقع لا يعمل. سؤال آخر: كيف أدفع؟', 'а'.repeat(10_000)])(
    '%.20j is one',
    (body) => expect(find(body)).toBeNull(),
  );

  it('a long one is found out when the second problem comes early enough, and kept whole', () => {
    const log = '[12:00:00] worker ready\n'.repeat(400);
    const found = find(`The site is down since noon.\n\nAnother question: how do I pay for a year?\n\n${log}`);
    expect(found?.second).toHaveLength('Another question: how do I pay for a year?\n\n'.length + log.trim().length);
  });

  it('Russian and English in one message are both read', () => {
    expect(find('Server is down, nginx 502. Ещё вопрос: how much is VAT?')?.second).toBe(
      'Ещё вопрос: how much is VAT?',
    );
  });
});
