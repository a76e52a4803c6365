import { describe, expect, it } from 'vitest';
import { readConfig } from '../server/config.js';

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    expect(readConfig({}, '/panel')).toEqual({
      port: 4180,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:4180',
      dataDir: '/panel/.data',
      mailFrom: 'support@harbour.example',
      sessionDays: 14,
      trustProxy: false,
      dev: false,
    });
  });

  it('takes what is set', () => {
    const env = {
      PORT: '8080',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://panel.example/',
      SMTP_URL: 'smtp://localhost',
      DATA_DIR: '/var/panel',
    };

    expect(readConfig(env, '/panel')).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      publicUrl: 'https://panel.example',
      smtpUrl: 'smtp://localhost',
      dataDir: '/var/panel',
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
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY is "yes", but must be 0 or 1.'],
  ])('says in one sentence what is wrong with %j', (env, sentence) => {
    expect(() => readConfig(env, '/panel')).toThrow(sentence);
  });
});
