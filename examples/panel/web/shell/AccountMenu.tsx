import { ChevronsUpDown, LogOut } from 'lucide-react';
import { useState } from 'react';
import { toApiError, type ApiError } from '../api/request.js';
import type { User } from '../api/session.js';
import { useSession } from '../session/SessionProvider.js';
import { Alert } from '../ui/Alert.js';
import { Segments } from '../ui/Segments.js';
import { useWords } from '../words/useWords.js';
import { LanguageChoice } from './LanguageChoice.js';
import { themes, useTheme } from './theme.js';

/** Who is signed in; behind it the language, the theme and the way out. */
export function AccountMenu({ user }: { user: User }) {
  const { signOut } = useSession();
  const { shell, errors } = useWords();
  const [theme, chooseTheme] = useTheme();
  const [problem, setProblem] = useState<ApiError | null>(null);
  const handleSignOut = () => {
    setProblem(null);
    signOut().catch((thrown: unknown) => setProblem(toApiError(thrown)));
  };
  return (
    <>
      <button type="button" className="account" popoverTarget="account-menu">
        <span className="avatar" aria-hidden>
          {initials(user.name)}
        </span>
        <span className="visually-hidden">{shell.account}: </span>
        <span className="account-name">
          <span>{user.name}</span>
          <span className="muted">{user.title ?? shell[user.role]}</span>
        </span>
        <ChevronsUpDown className="account-mark" aria-hidden size={16} />
      </button>
      <div id="account-menu" className="account-menu" popover="auto" role="dialog" aria-label={shell.account}>
        <p className="account-who">
          <strong>{user.name}</strong>
          <span className="muted">{user.email}</span>
        </p>
        <LanguageChoice />
        <Segments
          legend={shell.theme}
          options={themes.map((value) => ({ value, label: shell.themes[value] }))}
          value={theme}
          onChange={chooseTheme}
        />
        {problem && <Alert>{errors[problem.code]}</Alert>}
        <button type="button" className="button" onClick={handleSignOut}>
          <LogOut aria-hidden size={16} />
          {shell.signOut}
        </button>
      </div>
    </>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('');
}
