import { useState } from 'react';
import { useTitle } from '../app/useTitle.js';
import { Brand } from '../ui/Brand.js';
import { LanguageChoice } from '../shell/LanguageChoice.js';
import { useWords } from '../words/useWords.js';
import { DemoAccounts } from './DemoAccounts.js';
import { SignInForm } from './SignInForm.js';

/** Stands in place of any page while nobody is signed in; the address stays, so that one arrives where one wanted. */
export function SignInPage() {
  const { signIn: words } = useWords();
  const [credentials, setCredentials] = useState({ email: '', password: '' });
  useTitle(words.title);
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <Brand />
        <h1>{words.title}</h1>
        <p className="muted">{words.lead}</p>
        <SignInForm credentials={credentials} onChange={setCredentials} />
        <DemoAccounts onChoose={setCredentials} />
      </div>
      <LanguageChoice />
    </main>
  );
}
