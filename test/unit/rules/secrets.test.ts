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

describe('a password that the words around it name is found, alone and whole', () => {
  it.each([
    'пароль: ‹Qwerty12›',
    'пароль ‹Qwerty12›',
    'Пароль - ‹Qwerty12!›',
    'пароль от root: ‹ромашка›',
    'логин root пароль ‹Zx!9kk›',
    'логин/пароль: root/‹Qwerty12›',
    'логин и пароль: anna@example.com / ‹123456›',
    'Логин: root\nПароль: ‹qwerty›\nIP: 203.0.113.7',
    'Пароль:\n‹Qwerty12›',
    'пасс ‹vesna77›',
    'пароль «‹моя ромашка 12›»',
    'парль от рута ‹Vesna1111›',
    'сменил пароль на ‹Vesna2024!›',
    'поменяйте пароль с ‹OldPass1!› на ‹NewPass2!›',
    'пароль на вайфай не надо, а от сервера вот: ‹12345весна›',
    'доступы от панели: admin / ‹123456›',
    'Доступы:\n203.0.113.5\nroot\n‹Qwerty12!›',
    'Пароль: **‹Qwerty12›**',
    '| Пароль | ‹Qwerty12› |',
    'My password is ‹hunter2›',
    'password: ‹letmein›',
    'the root password for 203.0.113.7 is ‹S3cret!pw›',
    'pass: ‹toor1234›',
    'user root pw ‹x9Kk22›',
    'login/password: root / ‹Qwerty12›',
    'root / ‹Qwerty12›',
    'creds: deploy ‹Xk29sLL!›',
    'The password you sent me (‹aB3-fog-Zz9›) does not work',
    'PIN: ‹4821›',
    'Recovery codes:\n‹1a2b3-c4d5e\n5f6a7-b8c9d›',
    'рут root:‹Turnip_5_long›. And another thing',
  ])('%j', (marked) => {
    const { wanted, found } = read(marked);
    expect(found).toEqual(wanted);
  });
});

describe('a secret of a setting, an address or a command line is found', () => {
  it.each([
    'DB_PASSWORD=‹Qwerty12›',
    'DB_PASSWORD="‹with space 12›"',
    "define('DB_PASSWORD', '‹hXk29!s›');",
    'define( "DB_PASSWORD", "‹hXk29!s›" );',
    "'password' => '‹hXk29s›',",
    '"dbPassword": "‹hXk29s›",',
    'spring.datasource.password=‹hXk29s›',
    '<password>‹hXk29s›</password>',
    'Server=db;User Id=sa;Password=‹Str0ng!›;Encrypt=true',
    'machine example.com login anna password ‹Qwerty12›',
    'postgres://app:‹Pg9fog!›@db.example.com:5432/prod',
    'redis://:‹r3disfog›@127.0.0.1:6379/0',
    'https://anna:‹p@ss9›@example.com/',
    'mysql -u root -p‹Qwerty12› shop',
    "mysql -uroot -p'‹My pass!1›' shop",
    'mysqldump --password=‹Qwerty12› db',
    "sshpass -p '‹Qwerty12›' ssh root@203.0.113.4",
    'docker login -u ci -p ‹foggy_Zebra991› registry.example.org',
    "echo '‹Ranger-3-fog›' | sudo -S apt update",
    'curl -u anna:‹Qwerty12› https://api.example.com',
    "IDENTIFIED BY '‹Qwerty12›'",
    'https://x.example.com/api?token=‹abcdef0123456789abcd›&x=1',
    'api_key=‹abcdef0123456789›',
    'ключ API ‹abcdef0123456789›',
    'Authorization: Bearer ‹abcdef0123456789abcdef›',
    'Authorization: Basic ‹cm9vdDpRd2VydHkxMg==›',
    'PrivateKey = ‹yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=›',
    'anna:‹$apr1$abc12345$abcdefghijklmnopqrstu/›',
    'root:‹$6$saltsalt$abcdefghijklmnopqrstuvwxyz./0123456789›:19000:0:99999:7:::',
  ])('%j', (marked) => {
    const { wanted, found } = read(marked);
    expect(found).toEqual(wanted);
  });
});

// Whole tokens in a repository set off the scanners of those who host it.
const rest = 'fog1Fog2fog3Fog4fog5Fog6fog7Fog8fog9Fog0';

describe("a token is found by its vendor's prefix, without a word about it", () => {
  it.each([
    'ghp_',
    'github_pat_',
    'glpat-',
    'xoxb-',
    'sk-',
    'sk_live_',
    'SG.',
    'npm_',
    'dop_v1_',
    'EAA',
    'hf_',
    'pypi-',
    'eyJ',
    'AIza',
    '123456789:AA',
  ])('%s…', (prefix) => {
    const text = `see ${prefix}${rest}, it stopped`;
    expect(findSecrets(text, lexicons)).toEqual([{ kind: 'token', start: 4, end: 4 + prefix.length + rest.length }]);
  });

  it('knows an access key of AWS', () => {
    const key = `AKIA${'FOG0'.repeat(4)}`;
    expect(findSecrets(key, lexicons)).toEqual([{ kind: 'token', start: 0, end: 20 }]);
  });
});

describe('a private key is found whole', () => {
  const line = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAA';
  const begin = (kind: string) => ['-----BEGIN', `${kind}-----`].join(' ');
  const end = (kind: string) => ['-----END', `${kind}-----`].join(' ');

  it.each(['PRIVATE KEY', 'RSA PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'EC PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'])(
    '%s',
    (kind) => {
      const key = `${begin(kind)}\n${line}\n${line}\nQWJj\n${end(kind)}`;
      const text = `Here: ${key}\nthanks`;
      expect(findSecrets(text, lexicons)).toEqual([{ kind: 'key', start: 6, end: 6 + key.length }]);
    },
  );

  it('ends where a key that is cut off ends', () => {
    const key = `${begin('RSA PRIVATE KEY')}\nProc-Type: 4,ENCRYPTED\n\n${line}\n${line}`;
    expect(findSecrets(`${key}\nand the rest is too long`, lexicons)).toEqual([
      { kind: 'key', start: 0, end: key.length },
    ]);
  });

  it.each(['PUBLIC KEY', 'CERTIFICATE', 'RSA PUBLIC KEY'])('but a %s is for everybody', (kind) => {
    expect(findSecrets(`${begin(kind)}\n${line}\n${end(kind)}`, lexicons)).toEqual([]);
  });
});

describe('a payment card is found', () => {
  it.each([
    '‹4111111111111111›',
    'card ‹4111-1111-1111-1111› 12/27 ‹123›',
    'карта ‹2200 0000 0000 0004› CVV ‹123›',
    'Mastercard ‹5555-5555-5555-4444› valid till 11/28, security code ‹123›.',
    'amex ‹3782 822463 10005›',
    'CVC: ‹987›',
  ])('%j', (marked) => {
    const { wanted, found } = read(marked);
    expect(found).toEqual(wanted);
  });

  it.each([
    '4111111111111112',
    '1234 5678 9012 3456',
    '0000 0000 0000 0000',
    '41111111111111111111111',
    '4111 11** **** 1111',
    'a4111111111111111',
    '4111111111111111.5',
    'IMEI 356938035643809',
    'счёт 40817810099910004312',
    'OGRN 5077746887312',
    'IBAN DE89 3704 0044 0532 0130 00',
  ])('but not in %j', (text) => {
    expect(findSecrets(text, lexicons)).toEqual([]);
  });
});
