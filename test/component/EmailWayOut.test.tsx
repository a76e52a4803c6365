import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EmailWayOut, type EmailWayOutProps } from '../../src/components/EmailWayOut/EmailWayOut.js';
import { en } from '../../src/core/rules/lexicon/en/index.js';
import { emailOut } from '../../src/i18n/en/emailOut.js';
import { LaterWords } from '../../src/i18n/LaterWords.js';
import { ticketWords } from '../../src/i18n/ticketWords.js';

/** Its own, and those of the form that it stands in. */
const words = { ...ticketWords, emailOut };
const letter = { subject: 'No SSH access', body: 'Since 08:40: Connection refused', department: 'Technical support' };
const long = { ...letter, body: 'Since 08:40 nobody can log in. '.repeat(80) };

const made = vi.fn<(blob: Blob) => string>(() => 'blob:here');
const revoked = vi.fn<(address: string) => void>();

beforeEach(() => {
  made.mockClear();
  revoked.mockClear();
  URL.createObjectURL = made;
  URL.revokeObjectURL = revoked;
});
afterEach(() => vi.restoreAllMocks());

function show(props: Partial<EmailWayOutProps> = {}) {
  const user = userEvent.setup();
  const element = (more: Partial<EmailWayOutProps> = {}) => (
    <LaterWords words={words}>
      <EmailWayOut
        to="help@example.com"
        letter={letter}
        sender={{ login: 'anna@example.com' }}
        files={[]}
        lexicons={[en]}
        {...props}
        {...more}
      />
    </LaterWords>
  );
  const { rerender, unmount } = render(element());
  return { user, unmount, change: (more: Partial<EmailWayOutProps>) => rerender(element(more)) };
}

const link = () => screen.getByRole('link', { name: 'Write an e-mail' });
/** jsdom has no mail program to go to. */
const press = () => {
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  fireEvent.click(link());
};

it('opens the mail program with the whole letter', () => {
  show();
  expect(decodeURIComponent(link().getAttribute('href') ?? '')).toBe(
    'mailto:help@example.com?subject=No SSH access&body=Login (e-mail) in the customer panel: anna@example.com\r\n' +
      'Department: Technical support\r\nSubject: No SSH access\r\n\r\nSince 08:40: Connection refused',
  );
});

it('says that the panel is the faster way, and that one of the two is enough', () => {
  show();
  const offer = screen.getByRole('group', { name: 'You can send it by e-mail' });
  expect(offer).toHaveTextContent(/help@example\.com.*Requests sent here are handled first\..*no need to send it here/);
});

it('is read aloud once it is there', () => {
  show();
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('You can send it by e-mail');
});

it('copies the whole letter', async () => {
  const { user } = show({ letter: long });
  await user.click(screen.getByRole('button', { name: 'Copy the letter' }));
  expect(await navigator.clipboard.readText()).toMatch(/^Login .*\n[\s\S]*nobody can log in\.$/);
});

it('shows the letter', async () => {
  const { user } = show();
  await user.click(screen.getByText('Look at the letter'));
  expect(screen.getByText('help@example.com')).toBeVisible();
  expect(screen.getByText(/Since 08:40: Connection refused/)).toBeVisible();
});

describe('a letter that is too long for a mail program', () => {
  it('says so beforehand, is copied by the link, and is to be pasted', async () => {
    show({ letter: long });
    expect(screen.getByText(/too long to be filled in/)).toBeVisible();
    expect(decodeURIComponent(link().getAttribute('href') ?? '')).toMatch(/&body=Paste the copied text here/);
    press();
    expect((await screen.findAllByText('The text is copied. Paste it into the letter.'))[0]).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/nobody can log in\.$/);
  });

  it('is opened to be copied by hand where the browser does not let it be copied', async () => {
    show({ letter: long });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    press();
    expect(await screen.findByRole('alert')).toHaveTextContent(/did not allow/i);
    expect(screen.getByText(/^Login/)).toBeVisible();
  });

  it('is not said to be copied after it was changed', async () => {
    const { change } = show({ letter: long });
    press();
    await screen.findAllByText(/The text is copied/);
    change({ letter: { ...long, subject: 'Still no SSH access' } });
    expect(screen.queryByText(/The text is copied/)).not.toBeInTheDocument();
    expect(screen.getByText(/too long to be filled in/)).toBeVisible();
  });
});

it('goes without a password, and says so', () => {
  show({ letter: { ...letter, body: 'Nobody can log in. password: Qwerty12!' } });
  expect(screen.getByText(/Passwords, keys and card numbers are left out/)).toBeVisible();
  expect(document.body.innerHTML).not.toContain('Qwerty12');
});

it('has only the text to be copied where the address is none', () => {
  show({ to: 'see our site' });
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Copy the letter' })).toBeVisible();
});

describe('its files', () => {
  const page = new File(['<script>alert(1)</script>'], 'page.html', { type: 'text/html' });

  it('are named in the letter and can be saved, each under its name', () => {
    show({ files: [page] });
    const files = within(screen.getByRole('list', { name: 'Attach the files to the letter yourself:' }));
    expect(files.getByRole('link', { name: 'Save page.html' })).toHaveAttribute('download', 'page.html');
    expect(decodeURIComponent(link().getAttribute('href') ?? '')).toMatch(
      /Files with this letter:\r\n- page\.html, 25 /,
    );
  });

  it('cannot run as a page of this site', () => {
    show({ files: [page] });
    expect(made.mock.calls.map(([blob]) => blob.type)).toEqual(['application/octet-stream']);
  });

  it('are let go of with the offer', () => {
    show({ files: [page] }).unmount();
    expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:here');
  });
});
