'use client';
import { useAssistOptions } from '../../provider/assist.js';
import { useAssist } from './context.js';
import { DetailChips } from './DetailChips.js';
import { MissingDetails } from './MissingDetails.js';
import { SecretsNotice } from './SecretsNotice.js';
import { ServiceOffer } from './ServiceOffer.js';
import { SplitOffer } from './SplitOffer.js';
import { TurnsContext, useTurns } from './turns.js';

/**
 * All that is said about the message, under it: what was recognised, secrets, and one offer at a time. The next one comes when
 * the one before it is answered.
 */
export function MessageHelp() {
  const { replyTo } = useAssist('MessageHelp');
  const { has } = useAssistOptions();
  const turns = useTurns();
  // An answer goes to a ticket that has its service and its department.
  const isNew = !replyTo;
  return (
    <div className="tkd-message-help">
      <DetailChips />
      <SecretsNotice place="body" />
      <TurnsContext.Provider value={turns}>
        {isNew && has('details') && <ServiceOffer />}
        {isNew && <SplitOffer />}
        {isNew && has('details') && <MissingDetails />}
      </TurnsContext.Provider>
    </div>
  );
}
