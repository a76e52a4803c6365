import { SessionProvider, useSession } from '../session/SessionProvider.js';
import { SignInPage } from '../session/SignInPage.js';
import { Alert } from '../ui/Alert.js';
import { useWords, WordsProvider } from '../words/useWords.js';
import { SignedIn } from './SignedIn.js';

/** The whole panel. */
export function App() {
  return (
    <SessionProvider>
      <Spoken />
    </SessionProvider>
  );
}

function Spoken() {
  const { locale } = useSession();
  return (
    <WordsProvider locale={locale}>
      <Gate />
    </WordsProvider>
  );
}

/** Nobody gets past it who is not signed in. */
function Gate() {
  const { state } = useSession();
  const { page, errors } = useWords();
  if (state.status === 'pending') return <main className="gate" aria-busy="true" aria-label={page.loading} />;
  if (state.status === 'failed')
    return (
      <main className="gate">
        <h1>{page.openFailed}</h1>
        <Alert>{errors[state.error.code]}</Alert>
        <button type="button" className="button" data-variant="primary" onClick={state.retry}>
          {page.retry}
        </button>
      </main>
    );
  const { user, isExpired } = state;
  // Another person starts with nothing of the one before: no data, no half-written text.
  return user ? (
    <SignedIn
      key={user.id}
      user={user}
      hasMailbox={state.mailbox}
      abilities={state.support}
      outsideDesk={state.desk}
      isExpired={isExpired}
    />
  ) : (
    <SignInPage />
  );
}
