import type { BackendConfig } from './backends/readBackend.js';
import type { Config } from './config.js';
import { demoPeople } from './seed/people.js';
import type { RunningPanel } from './startPanel.js';

/** Tells where everything is and who can sign in. */
export function printWelcome(config: Config, { database, seeded }: RunningPanel): void {
  const width = Math.max(...demoPeople.map(({ email }) => email.length));
  const people = demoPeople.map(
    ({ role, email, password, name }) => `  ${role.padEnd(9)} ${email.padEnd(width)}  ${password.padEnd(15)} ${name}`,
  );
  const lines = [
    '',
    `  Panel     ${config.publicUrl}`,
    ...(config.backend ? staffOutside(config.backend) : staffHere(config)),
    `  Contract  ${config.publicUrl}/api/support/openapi.json`,
    // Since the process began, so that anybody can check what the project promises of its start.
    `  Ready     in ${(performance.now() / 1000).toFixed(1)} s`,
    `  Data      ${database}${seeded ? ' (new, filled with demo data)' : ''}`,
    '',
    '  Demo sign-ins',
    ...people,
    '',
  ];
  console.log(lines.join('\n'));
}

function staffHere({ publicUrl, smtpUrl }: Config): string[] {
  return [`  Staff     ${publicUrl}/staff`, `  Mailbox   ${smtpUrl ? 'mails leave by SMTP' : `${publicUrl}/mailbox`}`];
}

function staffOutside({ kind, url }: BackendConfig): string[] {
  const name = { rt: 'Request Tracker', redmine: 'Redmine' }[kind];
  return [
    `  Requests  in ${name} (BACKEND=${kind})`,
    `  Staff     answer there: ${url}`,
    `  Mails     are for ${name} to send`,
  ];
}
