import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';
import { findSecrets } from '../../../src/core/rules/secrets/findSecrets.js';

const lexicons = [en, ru];

/** The text without the marks, and what they mark. */
function read(marked: string) {
  const wanted = [...marked.matchAll(/‹([^›]*)›/g)].map(([, secret]) => secret);
  const text = marked.replace(/[‹›]/g, '');
  return { wanted, found: findSecrets(text, lexicons).map(({ start, end }) => text.slice(start, end)) };
}

describe('a secret that is told in passing is found, in English', () => {
  it.each([
    'I log in with root and ‹Pelican.88x› but it says denied',
    'We tell everybody to use guest with ‹walnut-31-field›',
    'When I type ‹kettle42Blue› it says access denied',
    'Your colleague gave me ‹Marble#77q› yesterday',
    'the card is ‹4111 1111 1111 1111›, exp 04/28, last three digits ‹731›',
    'Visa ‹4111 1111 1111 1111›, the code on the back is ‹204›',
    'Auth code for transferring acme.example is ‹k9#Lm2!vQ7›',
    'domain authinfo: ‹Rt5$kk-Lw1›',
    'Our code word with you is "‹grey heron›"',
    'sshpass -p "‹two words 5›" ssh root@203.0.113.9',
    'https://panel.example/login / anna / ‹Harbor!2041›',
    'Shop admin:\nhttps://shop.example/wp-admin\nmarta\n‹Harbor&Lights7›',
    'Sign in as demo with ‹juniper-18-lake›',
    'You sent me a temporary password, ‹Fx82kkdP›',
    'My PIN for phone support is ‹7731›',
    'memorable word: ‹tangerine›',
    'Username: bob\nPass: ‹winter2031›',
    'Wi-Fi key is ‹bluebird77house›',
    'I entered ‹Walnut_553› three times and got locked out',
    'PGPASSWORD=‹orchid9lamp› psql -h db.example',
    'the 2FA code ‹482913› expired already',
  ])('%j', (marked) => {
    const { wanted, found } = read(marked);
    expect(found).toEqual(wanted);
  });
});

describe('a secret that is told in passing is found, in Russian', () => {
  it.each([
    'захожу под admin с ‹Vasilek!82›',
    'набираю ‹Kolokol55x›, пишет неверный',
    'спрашивает пароль, вводим ‹Kolokol55›',
    'сотрудник дал мне ‹Gr0zd-19w›',
    'карта ‹4111 1111 1111 1111› до 04/28, три цифры на обороте ‹318›',
    'трёхзначный код с обратной стороны — ‹462›',
    'код трансфера домена ‹Zq7$mm-91x›',
    'auth-код: ‹k9#Lm2!vQ7›',
    'Кодовое слово у нас "‹одуванчик›"',
    "sshpass -p '‹два слова 5›' ssh root@203.0.113.9",
    'https://x.example/wp-admin / anna / ‹Gavan!2041›',
    'вот вход в админку\nhttps://shop.example/admin\nolga\n‹Beryoza_1972›',
    'хост: db1, юзер: shop, пасс: ‹lilia9zim›',
    'вводим olga и ‹Beryoza_1972›',
    'пинкод для звонков ‹7731›',
    'ключ от вайфая ‹sosna77dom›',
    'пробовал ‹Iris_553k› — не пускает',
    'пришёл код подтверждения ‹482913›, но он не подходит',
    'пароль для FTP вы мне прислали такой: ‹Ft9-lop2›',
    'ответ на секретный вопрос: ‹Мурзик›',
    'кодовым словом было «‹одуванчик›», его сменили',
  ])('%j', (marked) => {
    const { wanted, found } = read(marked);
    expect(found).toEqual(wanted);
  });
});

describe('the same turns of phrase without a secret are left alone', () => {
  it.each([
    'I use nginx with php8.2-fpm',
    'we connect with ssh and Debian12',
    'the same password works on web1',
    'Your colleague gave me error E1234 and ticket 104233',
    'gave me HTTP/2 502',
    'I use backup-2024-03.tar with rsync',
    'I log in with my e-mail and see Error500',
    'I came back in 2024, then 404 again',
    'the back button gives 404',
    'when I enter example.com, it shows 403',
    'postgres://USER:PASSWORD@HOST:5432/DB',
    'login: LOGIN, password: PASS',
    'curl -u LOGIN:PASSWORD https://api.example.com',
    'postgres://ПОЛЬЗОВАТЕЛЬ:ПАРОЛЬ@ХОСТ:5432/БАЗА',
    'ввожу домен example.ru и получаю ошибку 403',
    'ввожу команду apt-get install php8.1',
    'на обратной стороне листа 2024 год',
    'пробовал Debian12 и Ubuntu22 — не ставится',
    'сотрудник дал мне номер заявки 104233',
    'код ошибки 502, код ответа 404',
    'https://shop.example/a\nhttps://shop.example/b\nHTTP/2 502',
    'https://shop.example/a\nerror\nModSecurity2.9',
  ])('%j', (text) => {
    expect(read(text).found).toEqual([]);
  });
});
