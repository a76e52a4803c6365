// The seed makes these accounts, and this list cannot drift from it.
import { demoPeople } from '../../server/seed/people.js';
import { useWords } from '../words/useWords.js';
import type { Credentials } from './SignInForm.js';

/** The sign-ins of the demo: one press fills the form. */
export function DemoAccounts({ onChoose }: { onChoose: (credentials: Credentials) => void }) {
  const { signIn: words, shell } = useWords();
  return (
    <section className="demo-accounts" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{words.demoTitle}</h2>
      <p className="muted">{words.demoHint}</p>
      <ul>
        {demoPeople.map(({ email, password, name, role, locale }) => (
          <li key={email}>
            <button type="button" className="demo-account" onClick={() => onChoose({ email, password })}>
              <span className="demo-name" lang={locale}>
                {name}
              </span>
              <span className="muted">{shell[role]}</span>
              <code>{email}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
