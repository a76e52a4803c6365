import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { clearSupportData } from 'ticketdock';
import { navigate } from '../app/location.js';
import { toApiError, type ApiError } from '../api/request.js';
import { endSession, readSession, setLocale, startSession, type SessionAnswer } from '../api/session.js';
import { supportKey } from '../support/supportKey.js';
import { keepGuestLocale, readGuestLocale, type Locale } from '../words/locale.js';

export interface Session {
  state: { status: 'pending' } | { status: 'failed'; error: ApiError; retry: () => void } | SessionKnown;
  /** The account's language; before that the one this browser asks for. */
  locale: Locale;
  /** @throws {ApiError} */
  chooseLocale: (locale: Locale) => Promise<void>;
  /** @throws {ApiError} */
  signIn: (email: string, password: string) => Promise<void>;
  /** @throws {ApiError} */
  signOut: () => Promise<void>;
  /** The server has said that the session is over: the page stays as it is, and asks to sign in again. */
  expire: () => void;
}

interface SessionKnown extends SessionAnswer {
  status: 'known';
  isExpired: boolean;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession must be used within SessionProvider. Wrap the app in it.');
  return session;
}

/** Knows who is signed in. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [known, setKnown] = useState<SessionKnown | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [guestLocale, setGuestLocale] = useState(readGuestLocale);

  const learn = useCallback((answer: SessionAnswer) => setKnown({ status: 'known', isExpired: false, ...answer }), []);
  const load = useCallback(() => {
    setError(null);
    readSession().then(learn, (reason: unknown) => setError(toApiError(reason)));
  }, [learn]);
  useEffect(load, [load]);

  const session = useMemo<Session>(
    () => ({
      state: known ?? (error ? { status: 'failed', error, retry: load } : { status: 'pending' }),
      locale: known?.user?.locale ?? guestLocale,
      async chooseLocale(locale) {
        setGuestLocale(locale);
        keepGuestLocale(locale);
        if (known?.user) learn(await setLocale(locale));
      },
      signIn: async (email, password) => learn(await startSession(email, password)),
      async signOut() {
        await endSession();
        // Whoever signs in next at this computer finds nothing of it.
        if (known?.user) await clearSupportData(supportKey(known.user));
        navigate('/', { replace: true });
        load();
      },
      expire: () => setKnown((before) => before && { ...before, isExpired: before.user !== null }),
    }),
    [known, error, guestLocale, learn, load],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
