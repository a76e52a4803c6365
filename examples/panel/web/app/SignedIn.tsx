import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { SupportProvider } from 'ticketdock';
import { toApiError } from '../api/request.js';
import type { OutsideDesk, SessionAnswer, User } from '../api/session.js';
import { ExpiredDialog } from '../session/ExpiredDialog.js';
import { useSession } from '../session/SessionProvider.js';
import { Shell } from '../shell/Shell.js';
import { supportKey } from '../support/supportKey.js';
import { useSupportSettings } from '../support/useSupportSettings.js';
import { CurrentPage } from './CurrentPage.js';
import { placePath } from './routes.js';

interface SignedInProps {
  user: User;
  hasMailbox: boolean;
  abilities: SessionAnswer['support'];
  outsideDesk: OutsideDesk | undefined;
  isExpired: boolean;
}

/**
 * Everything a signed-in person sees. Support is connected here, above the pages, so that the menu can count what
 * waits, and so that an open request outlives a session that ends under it.
 */
export function SignedIn({ user, hasMailbox, abilities, outsideDesk, isExpired }: SignedInProps) {
  const { expire } = useSession();
  const [client] = useState(() => createClient(expire));
  const support = useSupportSettings(user, client, abilities);
  useReloadWhen(client, `${user.locale} ${isExpired}`);

  return (
    <QueryClientProvider client={client}>
      <SupportProvider
        {...support}
        queryClient={client}
        storageKey={supportKey(user)}
        onUnauthorized={expire}
        linkTo={placePath}
      >
        <Shell user={user} hasMailbox={hasMailbox}>
          <CurrentPage user={user} hasMailbox={hasMailbox} outsideDesk={outsideDesk} />
        </Shell>
      </SupportProvider>
      {isExpired && <ExpiredDialog user={user} />}
    </QueryClientProvider>
  );
}

function createClient(onUnauthorized: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, { queryKey }) => {
        // What support asks for it tells of by itself.
        if (!String(queryKey[0]).startsWith('ticketdock:') && toApiError(error).code === 'unauthorized')
          onUnauthorized();
      },
    }),
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && ['network', 'unavailable'].includes(toApiError(error).code),
        staleTime: 10_000,
      },
    },
  });
}

/** Looks at everything again after a change: of the language, as the server words some of it, and of the session. */
function useReloadWhen(client: QueryClient, mark: string) {
  const seen = useRef(mark);
  useEffect(() => {
    if (seen.current !== mark) void client.invalidateQueries();
    seen.current = mark;
  }, [client, mark]);
}
