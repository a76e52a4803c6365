import { useEffect, useRef, useState } from 'react';
import type { User } from '../api/session.js';
import { useWords } from '../words/useWords.js';
import { useSession } from './SessionProvider.js';
import { SignInForm } from './SignInForm.js';

/** Lies over the page whose session has ended. The page, and what was typed there, stays as it is behind it. */
export function ExpiredDialog({ user }: { user: User }) {
  const { signOut } = useSession();
  const { signIn: words } = useWords();
  const [credentials, setCredentials] = useState({ email: user.email, password: '' });
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLInputElement>('input[type=password]')?.focus();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="expired-title"
      aria-describedby="expired-hint"
      // Escape must not uncover a page on which nothing works.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="expired-title">{words.expiredTitle}</h2>
      <p id="expired-hint">{words.expired}</p>
      <SignInForm credentials={credentials} onChange={setCredentials} isEmailFixed />
      <button type="button" className="button" data-variant="quiet" onClick={() => void signOut()}>
        {words.signOutInstead}
      </button>
    </dialog>
  );
}
