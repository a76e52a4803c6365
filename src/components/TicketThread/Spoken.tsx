'use client';
import { useSyncExternalStore } from 'react';
import type { Speech } from './useSpeech.js';

/** Where a screen reader listens. */
export function Spoken({ speech }: { speech: Speech }) {
  const { text, count } = useSyncExternalStore(speech.subscribe, speech.said, speech.said);
  return (
    <output className="tkd-hidden">
      <span key={count}>{text}</span>
    </output>
  );
}
