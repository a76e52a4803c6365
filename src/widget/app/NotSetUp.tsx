'use client';
import { useEffect } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Notice } from '../../ui/Notice.js';

/** The element names no backend: the customer is told what they can do, whoever set up the page what is missing. */
export function NotSetUp() {
  const { common } = useI18n().messages;
  useEffect(() => {
    console.error(
      'Ticketdock: <ticket-dock> needs `api`, the address of the support API, e.g. "/api/support", or its property `adapter`.',
    );
  }, []);
  return (
    <Notice tone="warning" title={common.notConfigured}>
      {common.notConfiguredHint}
    </Notice>
  );
}
