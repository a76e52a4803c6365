import { describe, expect, it } from 'vitest';
import { readConfig } from '../server/config.js';

const rt = { BACKEND: 'rt', RT_URL: 'https://rt.example/', RT_TOKEN: '1-2-abc', RT_SECRET: 'a long random text' };
const redmine = {
  BACKEND: 'redmine',
  REDMINE_URL: 'https://redmine.example',
  REDMINE_KEY: 'abc',
  REDMINE_PROJECTS: 'a, b',
};

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    expect(readConfig({}, '/panel')).toEqual({
      port: 4180,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:4180',
      dataDir: '/panel/.data',
      mailFrom: 'support@harbour.example',
      sessionDays: 14,
      widgetOrigins: [],
      trustProxy: false,
      dev: false,
      demoCrowd: false,
    });
  });

  it('takes what is set', () => {
    const env = {
      PORT: '8080',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://panel.example/',
      SMTP_URL: 'smtp://localhost',
      DATA_DIR: '/var/panel',
      TOKEN_SECRET: '0123456789abcdef0123456789abcdef',
      WIDGET_ORIGINS: 'https://shop.example, http://127.0.0.1:8080,',
    };

    expect(readConfig(env, '/panel')).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      publicUrl: 'https://panel.example',
      smtpUrl: 'smtp://localhost',
      dataDir: '/var/panel',
      tokenSecret: '0123456789abcdef0123456789abcdef',
      widgetOrigins: ['https://shop.example', 'http://127.0.0.1:8080'],
    });
  });

  it('keeps requests in the panel itself unless another backend is named', () => {
    expect(readConfig({ BACKEND: 'own', RT_URL: 'https://rt.example' }, '/panel')).not.toHaveProperty('backend');
  });

  it('takes a Request Tracker', () => {
    const env = { ...rt, RT_FIELDS: 'service=Service, clientRef=Key', RT_FULL_TEXT: '1', RT_STAFF_TOKEN: '1-3-def' };

    expect(readConfig(env, '/panel').backend).toEqual({
      kind: 'rt',
      url: 'https://rt.example',
      token: '1-2-abc',
      secret: 'a long random text',
      fields: { service: 'Service', clientRef: 'Key' },
      queues: [],
      fullText: true,
      staffToken: '1-3-def',
    });
  });

  it('takes a Redmine', () => {
    expect(
      readConfig({ ...redmine, REDMINE_FIELDS: 'service=7', REDMINE_FORMAT: 'markdown' }, '/panel').backend,
    ).toEqual({
      kind: 'redmine',
      url: 'https://redmine.example',
      key: 'abc',
      projects: ['a', 'b'],
      role: 'Client',
      fields: { service: 7 },
      answeredStatus: 'Feedback',
      repliedStatus: 'In Progress',
      staffFormat: 'markdown',
    });
  });

  it.each([
    [{ PORT: '80a' }, 'PORT is "80a", but must be a whole number from 1 to 65535.'],
    [{ PORT: '70000' }, 'PORT is "70000", but must be a whole number from 1 to 65535.'],
    [{ SESSION_DAYS: '0' }, 'SESSION_DAYS is "0", but must be a whole number from 1 to 365.'],
    [
      { DATABASE_URL: 'mysql://me:secret@db' },
      'DATABASE_URL must be an address that starts with postgres:// or postgresql://.',
    ],
    [{ SMTP_URL: 'mail.example' }, 'SMTP_URL must be an address that starts with smtp:// or smtps://.'],
    [{ PUBLIC_URL: 'panel.example' }, 'PUBLIC_URL must be an address that starts with http:// or https://.'],
    [
      { MAIL_FROM: 'Support <a@b.example>' },
      'MAIL_FROM is "Support <a@b.example>", but must be a bare e-mail address such as support@harbour.example.',
    ],
    [{ TOKEN_SECRET: 'short' }, 'TOKEN_SECRET is too short: it must have 32 characters or more.'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY is "yes", but must be 0 or 1.'],
    [{ BACKEND: 'otrs' }, 'BACKEND is "otrs", but must be own, rt or redmine.'],
    [{ ...rt, RT_URL: '' }, 'RT_URL must be set with BACKEND=rt: its address.'],
    [{ ...rt, RT_URL: 'rt.example' }, 'RT_URL must be an address that starts with http:// or https://.'],
    [{ ...rt, RT_TOKEN: '' }, 'RT_TOKEN must be set with BACKEND=rt: the token of an account that may create users'],
    [{ ...rt, RT_SECRET: '' }, 'RT_SECRET must be set with BACKEND=rt: a long random text'],
    [{ ...rt, RT_SECRET: 'short' }, 'RT_SECRET is too short: it must have 16 characters or more.'],
    [
      { ...rt, RT_FIELDS: 'product=Service' },
      'RT_FIELDS has "product=Service", but must be like service=…, with service,',
    ],
    [{ ...redmine, REDMINE_KEY: '' }, 'REDMINE_KEY must be set with BACKEND=redmine: the API key of an administrator'],
    [
      { ...redmine, REDMINE_PROJECTS: '' },
      'REDMINE_PROJECTS must be set with BACKEND=redmine: identifiers of projects',
    ],
    [
      { ...redmine, REDMINE_FIELDS: 'service=Service' },
      'REDMINE_FIELDS has "service=Service", but must have numbers of custom fields.',
    ],
    [{ ...redmine, REDMINE_FORMAT: 'textile' }, 'REDMINE_FORMAT is "textile", but must be text or markdown.'],
  ])('says in one sentence what is wrong with %j', (env, sentence) => {
    expect(() => readConfig(env, '/panel')).toThrow(sentence);
  });

  it.each(['*', 'null', 'shop.example', 'https://shop.example/', 'file:///tmp'])(
    'takes no %s for an origin',
    (origin) => {
      expect(() => readConfig({ WIDGET_ORIGINS: `https://shop.example,${origin}` }, '/panel')).toThrow(
        `WIDGET_ORIGINS has "${origin}", but must have origins such as https://shop.example.`,
      );
    },
  );
});
