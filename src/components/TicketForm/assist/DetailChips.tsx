'use client';
import { useEffect, useRef } from 'react';
import { useI18n } from '../../../i18n/useI18n.js';
import { useAssistOptions } from '../../provider/assist.js';
import { useAssist } from './context.js';
import { cutMiddle, describeDetail } from './describeDetail.js';
import { FoundDetails } from './FoundDetails.js';
import { MissingDetails } from './MissingDetails.js';
import { ServiceOffer } from './ServiceOffer.js';

/** So many are read aloud. */
const mostSaid = 3;

/** What was recognised in the message, whose service it is, and what is still missing. */
export function DetailChips() {
  const { findings, replyTo, say } = useAssist('DetailChips');
  const { has } = useAssistOptions();
  const { messages, format } = useI18n();
  const words = messages.details;
  const wasSaid = useRef(false);
  const { details } = findings;
  useEffect(() => {
    if (details.length === 0 || wasSaid.current) return;
    // Once: whoever goes on writing does not want to hear the list again at each word.
    wasSaid.current = true;
    const texts = details.slice(0, mostSaid).map((detail) => cutMiddle(describeDetail(detail, words)));
    say(words.foundAloud(format.list(texts)));
  }, [details, say, words, format]);
  if (!has('details')) return null;
  return (
    <div className="tkd-details">
      {details.length > 0 && <FoundDetails details={details} />}
      {/* An answer goes to a ticket that has its service and its department. */}
      {!replyTo && <ServiceOffer />}
      {!replyTo && <MissingDetails />}
    </div>
  );
}
