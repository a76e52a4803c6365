import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';
import { findSecrets } from '../../../src/core/rules/secrets/findSecrets.js';

const lexicons = [en, ru];

describe('what only sounds or looks like a secret is left alone', () => {
  it.each([
    'забыл пароль от панели, помогите',
    'Password reset link does not arrive at anna@example.com',
    "Access denied for user 'root'@'localhost' (using password: YES)",
    '[sudo] password for deploy:',
    'Пароль не подходит, ошибка 403',
    'Пароль сбросил в 14:30, сервер 203.0.113.7',
    'Change password to something stronger, at least 12 characters',
    'пароль: ********',
    'password: <your password>',
    'DB_PASSWORD=${DB_PASSWORD}',
    "define('DB_PASSWORD', 'your_password');",
    "define('DB_PASSWORD', 'password_here');",
    'dkim=pass header.i=@gmail.com header.s=20230601 header.b=AbCdEf12; spf=pass (google.com: domain of x@y.ru designates 1.2.3.4 as permitted sender)',
    'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC7x3kQ9',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPq4l5k5jHb7gk7v5Wm1 anna@laptop',
    'SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8',
    'fingerprint of the key: SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8',
    'commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
    'sha256:3f5a1b2c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8 image',
    '550e8400-e29b-41d4-a716-446655440000',
    'заказ № 4111111111111112, счёт 40817810099910004312',
    '+7 (495) 123-45-67, 8 800 555-35-35',
    'card **** **** **** 1111',
    '$2a$ is the prefix',
    'Bearer token is missing',
    'Authorization: Bearer <token>',
    'Bearer authentication failed',
    'token expired',
    'Unexpected token < in JSON at position 0',
    'CSRF token mismatch',
    'Invalid API key',
    'api key: invalid',
    'npm_config_registry=https://registry.example.com',
    '/home/user/site1/index.php and /root/backup2024.tar',
    'chown user:group1 file',
    'root:x:0:0:root:/root:/bin/bash',
    'image: nginx:1.25',
    'Two-factor code never arrives, пароль верный',
    'пароль от почты не подходит к vps-12, Debian12, PHP8.1',
    'Логин и пароль верные, пишет Error500',
    'login/password are correct but panel says 401',
    'I pass PHP8 tests, bypass: cache-v2',
    'Сменил пароль на более сложный',
    'Сменил пароль на сервере web-12 через ISPmanager6',
    'root password was changed yesterday at 10:15',
    'The password field is required',
    'Пароль: обязательное поле',
    'Ошибка «Неверный пароль» при входе, код "E1234"',
    '<input type="password" name="password" placeholder="Password1">',
    'Please reset the password for user42',
    'новый пароль пришлите на почту ivan2024@example.ru',
    'нет доступа: Connection refused 203.0.113.5:22',
    'доступ к серверу VPS-Pro1 пропал',
    'Access to the server web1.example.com: timeout after 30s',
    'access.log: GET /login1?x=2 HTTP/1.1',
    'Нет доступа по SSH: ssh: connect to host 203.0.113.24 port 22',
    'Учетка заблокирована: пишет Error: ACCOUNT_LOCKED_2',
    '2024-01-02 10:11:12 sshd[1234]: Failed password for root from 203.0.113.9 port 51234 ssh2',
    'Jan 17 08:15:01 web1 sshd[999]: Failed password for invalid user admin from 198.51.100.4 port 40022 ssh2',
    'Jan 17 08:15:01 mail postfix/smtpd[1]: warning: unknown[1.2.3.4]: SASL LOGIN authentication failed: UGFzc3dvcmQ6',
    "ERROR 1045 (28000): Access denied for user 'shop_db1'@'localhost' (using password: NO)",
    'key_buffer_size = 256M',
    'key: value',
    'ключ от домена',
    "primary key 'PRIMARY_123456789' violates",
    "Duplicate entry '12345' for key 'users.email_unique_1'",
    'cache key: user:profile:v2:98123',
    'redis key: session_2024_0001',
    'Pin the version 2.4.1',
    'Код ошибки 0x800CCC0E',
    'Код подтверждения не приходит на +79161234567',
    'код из смс не приходит уже 30 минут',
    'OTP does not arrive since 09:30',
    'резервные коды не скачиваются',
    'SSL_CTX_use_PrivateKey failed: error:0B080074',
    'ssl_certificate_key /etc/ssl/private/site.key;',
    'IdentityFile ~/.ssh/id_ed25519',
    'google-site-verification=rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ',
    '_acme-challenge TXT gfj9Xq...Rg85nM',
    'Пароль от VPS-2 - где его взять?',
    'пароль - не подходит',
    'пароль phpMyAdmin',
    'Passwords of phpMyAdmin, ISPmanager6 and cPanel',
    'docker run -u 1000:1000 nginx',
    'mysql -u root -p shop_db1',
    'mysql -u root -p',
    'curl -u user https://x',
    'https://user@example.com:8080/path',
    'ftp://example.com:2121/x@y',
    'http://[2001:db8::1]:8080/a@b',
    'git clone git@github.com:org/repo.git',
    'время 12:30, root - наш админ',
    'root / admin',
    'Заходит под root, потом под user1 / user2',
    'Apache/2.4.57 (Debian) PHP/8.2.7',
    'SSL Labs / Grade A2b',
    'secret: see attached',
    'Секретная служба',
    'UUID 4111-1111-1111 4111',
    'Дата 2024-01-02 10:11:12 4111',
    'trackid 4111111111111111111111',
    '2200 руб, 2204',
    'Пароль такой же как был',
    'мой пароль вам известен',
    'Пароль устарел (90 дней)',
    'Password must be 8-64 chars, contain A-Z, a-z and 0-9',
    'PasswordAuthentication yes',
    'PasswordAuthentication no, PermitRootLogin prohibit-password',
    'PermitRootLogin without-password',
    'password_hash() returns false, PASSWORD_BCRYPT',
    'password_verify($password, $hash)',
    "$password = $_POST['password'];",
    'const token = process.env.API_TOKEN;',
    'token: ${{ secrets.GITHUB_TOKEN }}',
    'SECRET_KEY = os.environ["SECRET_KEY"]',
    '"token_type": "Bearer", "expires_in": 3600',
    'passwd: password updated successfully',
    'passwd: all authentication tokens updated successfully.',
    'chpasswd: (user user42) pam_chauthtok() failed',
    '/etc/passwd has root:x:0:0',
    'The 2FA token length is 6',
    'Ключ активации так и не пришёл',
    'The license key arrived at 12:30',
    'session id is unknown',
    'x-request-id: 7f3c9b1a-1111-4222-8333-944455556666',
    'traceId=4bf92f3577b34da6a3ce929d0e0e4736',
    'ETag: "33a64df551425fcc55e4d42a148795d9f25f89d4"',
    'Message-ID: <CAF=abc123XyZ@mail.gmail.com>',
    'md5 5f4dcc3b5aa765d61d8327deb882cf99 file.iso',
    'MAC 00:1A:2B:3C:4D:5E',
  ])('%j', (text) => {
    expect(findSecrets(text, lexicons).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

describe('what stands in the place of a secret is left alone', () => {
  it.each([
    '********',
    '••••••••',
    '<password>',
    '{password}',
    '[password removed]',
    'xxxxxxxx',
    'your_password',
    '$DB_PASSWORD',
    '%PASSWORD%',
    'Qw****12',
  ])('password: %s', (text) => {
    expect(findSecrets(`password: ${text}`, lexicons)).toEqual([]);
    expect(findSecrets(`DB_PASSWORD=${text}`, lexicons)).toEqual([]);
  });
});

describe('a host can add a language', () => {
  const de = { ...en, language: 'de', secrets: { ...en.secrets, password: ['kennwort*'], of: ['für'] } };

  it('its words count beside the others', () => {
    const text = 'Kennwort für root: Geheim9! und пароль: Весна9!';
    const found = findSecrets(text, [en, ru, de]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Geheim9!', 'Весна9!']);
    expect(findSecrets('Kennwort: Geheim9!', [en, ru])).toEqual([]);
  });
});

it('gives places in order, none over another, also with letters that grow in lower case', () => {
  const text = 'İİ password: Qwerty12, card 4111 1111 1111 1111, token: abcdef0123456789';
  const found = findSecrets(text, lexicons);
  expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['password', 'Qwerty12'],
    ['card', '4111 1111 1111 1111'],
    ['token', 'abcdef0123456789'],
  ]);
});
