'use client';
import { useState } from 'react';

/** What a screen reader is told when a state follows another one. What something comes with is read where it stands. */
export function useSaidOnce(state: string, text: string): string {
  const [first] = useState(state);
  const [hasChanged, setChanged] = useState(false);
  if (state !== first && !hasChanged) setChanged(true);
  return hasChanged ? text : '';
}
