import { expect, it } from 'vitest';
import {
  composeEmail,
  type EmailWords,
  type Letter,
  type Sender,
} from '../../../../src/core/rules/email/composeEmail.js';
import { en } from '../../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../../src/core/rules/lexicon/ru/index.js';

const words: EmailWords = {
  login: 'Login',
  fillIn: '(write it here)',
  request: (number) => `Request #${number}`,
  service: 'Service',
  hosts: 'IP address or domain',
  department: 'Department',
  priority: 'Priority',
  subject: 'Subject',
  noSubject: 'Request to support',
  files: 'Attached files',
  secretRemoved: '[left out]',
};

const short: Letter = { subject: 'No SSH access', body: 'Since 08:40: Connection refused' };

const compose = (letter: Partial<Letter> = {}, sender: Sender = { login: 'anna@example.com' }) =>
  composeEmail({ ...short, ...letter }, sender, 'support@example.com', words, [en, ru]);

it('says what the seed page asks for, in its order: who, which service, what about', () => {
  const email = compose({
    service: { label: 'VPS msk-17', description: '4 GB', hosts: ['203.0.113.17', 'web-1.example'] },
    department: 'Technical support',
    priority: 'High',
    fields: [{ label: 'Operating system', type: 'choice', value: 'Debian 13' }],
    files: [{ name: 'error.log', size: '2 kB' }],
  });
  expect(email).toEqual({
    to: 'support@example.com',
    subject: 'No SSH access',
    body: [
      'Login: anna@example.com',
      'Service: VPS msk-17, 4 GB',
      'IP address or domain: 203.0.113.17, web-1.example',
      'Department: Technical support',
      'Priority: High',
      'Subject: No SSH access',
      'Operating system: Debian 13',
      '',
      'Since 08:40: Connection refused',
      '',
      'Attached files:',
      '- error.log, 2 kB',
    ].join('\n'),
    secrets: 0,
  });
});

it('has no line for what is not known', () => {
  expect(compose().body).toBe('Login: anna@example.com\nSubject: No SSH access\n\nSince 08:40: Connection refused');
});

it('names a reply by its ticket, first thing in the subject', () => {
  const email = compose({ ticketNumber: '1042' });
  expect(email.subject).toBe('Request #1042: No SSH access');
  expect(email.body).toMatch(/^Login: .*\nRequest #1042\n/);
});

it('leaves a place for the login where the panel does not know it', () => {
  expect(compose({}, {}).body).toMatch(/^Login: \(write it here\)\n/);
});

it('says login and e-mail where they differ', () => {
  expect(compose({}, { login: 'anna', email: 'anna@example.com' }).body).toMatch(
    /^Login: anna \(anna@example\.com\)\n/,
  );
  expect(compose({}, { login: 'a@b.example', email: 'a@b.example' }).body).toMatch(/^Login: a@b\.example\n/);
});

it('does not say an address of the service twice', () => {
  const { body } = compose({
    service: { label: 'example.com', description: 'IP 203.0.113.17', hosts: ['example.com', '203.0.113.17'] },
  });
  expect(body).not.toContain('IP address or domain');
});

it('puts an answer of several lines under its label', () => {
  expect(compose({ fields: [{ label: 'Log', type: 'textarea', value: 'one\ntwo' }] }).body).toContain(
    '\nLog:\none\ntwo\n',
  );
});

it('has a subject in any case', () => {
  expect(compose({ subject: ' \n ' }).subject).toBe('Request to support');
});

it.each([
  'No access\r\nBcc: all@example.com',
  'No access\nBcc: all@example.com',
  'No access\u2028Bcc: all@example.com',
])('keeps a subject in one line: %j', (subject) => {
  const email = compose({ subject });
  expect(email.subject).toBe('No access Bcc: all@example.com');
  expect(email.body).toContain('Subject: No access Bcc: all@example.com');
});

it('keeps a file name in one line', () => {
  expect(compose({ files: [{ name: 'a\nLogin: boris', size: '1 B' }] }).body).toMatch(/- a Login: boris, 1 B$/);
});

it('never has what a secret field holds', () => {
  const email = compose({ fields: [{ label: 'Root password', type: 'secret', value: 'plain-words' }] });
  expect(JSON.stringify(email)).not.toMatch(/plain-words|Root password/);
});

it.each<[string, Partial<Letter>, string]>([
  ['the text', { body: 'Log in as root, password: Qwerty12!' }, 'Qwerty12!'],
  ['the text in Russian', { body: 'Пароль от root: Qwerty12!' }, 'Qwerty12!'],
  ['the subject', { subject: 'password: Qwerty12! does not work' }, 'Qwerty12!'],
  ['an answer, told by its label', { fields: [{ label: 'Password', type: 'text', value: 'Qwerty12!' }] }, 'Qwerty12!'],
])('leaves out a secret in %s, and says where one was', (_, letter, secret) => {
  const email = compose(letter);
  expect(JSON.stringify(email)).not.toContain(secret);
  expect(email.body).toContain('[left out]');
  expect(email.secrets).toBeGreaterThan(0);
});

it('shows of a card only its last digits', () => {
  const { body } = compose({ body: 'Charged twice: 4111 1111 1111 1111' });
  expect(body).toContain('Charged twice: **** **** **** 1111');
});
