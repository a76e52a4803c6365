import { expect, it } from 'vitest';
import { noFindings } from '../../src/components/TicketForm/assist/context.js';
import { coverSecrets } from '../../src/components/TicketForm/assist/coverSecrets.js';

const subject = 'Help';
const body = 'web-1: Connection refused. Password: Tr0ub4dor on 203.0.113.24';
const text = `${subject}\n${body}`;
const place = (value: string, within = text) => ({
  start: within.indexOf(value),
  end: within.indexOf(value) + value.length,
});
const findings = {
  ...noFindings,
  subject,
  body,
  details: [
    {
      kind: 'error' as const,
      value: 'Connection refused. Password: Tr0ub4dor',
      ...place('Connection refused. Password: Tr0ub4dor'),
    },
    { kind: 'ipv4' as const, value: '203.0.113.24', ...place('203.0.113.24') },
  ],
  secrets: [{ kind: 'password' as const, ...place('Tr0ub4dor', body) }],
};

it('covers a password in what was recognised, and nothing else', () => {
  expect(coverSecrets(findings).map(({ value }) => value)).toEqual([
    'Connection refused. Password: ***',
    '203.0.113.24',
  ]);
});

it('covers one of the subject, too', () => {
  const [error] = findings.details;
  const twice = {
    ...findings,
    subject: 'pass Qwerty12',
    details: error ? [{ ...error, value: 'pass Qwerty12', start: 0, end: 13 }] : [],
  };
  const subjectSecrets = [{ kind: 'password' as const, start: 5, end: 13 }];
  expect(coverSecrets({ ...twice, subjectSecrets }).map(({ value }) => value)).toEqual(['pass ***']);
});

it('leaves everything as it is where there is no secret', () => {
  expect(coverSecrets({ ...findings, secrets: [] })).toBe(findings.details);
});
