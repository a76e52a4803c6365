'use client';
import { useEffect } from 'react';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { useTies, useWidgetValue } from './WidgetContext.js';

/** Over everything while the server takes the customer for signed out: what they have written stays, and waits. */
export function Refused() {
  return useWidgetValue('isRefused') ? <Waiting /> : null;
}

function Waiting() {
  const words = useI18n().messages.widget;
  const { store, signIn } = useTies();
  const { client, scope } = useSupport('ticket-dock');
  // They may have signed in elsewhere: whatever succeeds says so.
  useEffect(
    () =>
      client.getQueryCache().subscribe((event) => {
        const isAnswer = event.type === 'updated' && event.action.type === 'success' && !event.action.manual;
        const [head] = event.query.queryKey as readonly unknown[];
        if (isAnswer && head === scope) store.set({ isRefused: false });
      }),
    [client, scope, store],
  );
  return (
    <Notice
      className="tkd-widget-refused"
      tone="warning"
      title={words.signedOut}
      actions={<Button onClick={signIn}>{words.signedInAgain}</Button>}
    >
      {words.signedOutHint}
    </Notice>
  );
}
