'use client';
import { useEffect } from 'react';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useTies } from './WidgetContext.js';

/** Lets the element ask for everything again, and send what was held up. */
export function AskAgain() {
  const { connect } = useTies();
  const { client, scope, keeper } = useSupport('ticket-dock');
  useEffect(
    () =>
      connect(() => {
        void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === scope });
        keeper.resume();
      }),
    [connect, client, scope, keeper],
  );
  return null;
}
