'use client';
import { useEffect, useRef } from 'react';
import { useI18n } from '../../../i18n/useI18n.js';
import { useAssistOptions } from '../../provider/assist.js';
import { useAssist } from './context.js';
import { cutMiddle, describeDetail } from './describeDetail.js';
import { FoundDetails } from './FoundDetails.js';

/** So many are read aloud. */
const mostSaid = 3;

/** What was recognised in the message. */
export function DetailChips() {
  const { findings, say } = useAssist('DetailChips');
  const isOn = useAssistOptions().has('details');
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
  return isOn && details.length > 0 ? <FoundDetails details={details} /> : null;
}
