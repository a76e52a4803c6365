'use client';
import { useEffect, useRef, useState } from 'react';
import type { Mark } from '../../../core/rules/pictures/marks.js';
import type { OpenPicture } from './openPicture.js';
import { savePicture } from './savePicture.js';

export interface Saving {
  status: 'idle' | 'saving' | 'failed';
  save: () => void;
}

/** Writes the edited picture; one without marks goes as it is. */
export function useSaving(
  file: File,
  picture: OpenPicture | null,
  marks: readonly Mark[],
  onDone: (edited: File) => void,
): Saving {
  const [status, setStatus] = useState<Saving['status']>('idle');
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const save = async () => {
    if (!picture) return;
    if (marks.length === 0) {
      onDone(file);
      return;
    }
    setStatus('saving');
    // So that a large picture does not hold back what the button says.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      const edited = await savePicture(picture, file, marks);
      if (!isGone.current) onDone(edited);
    } catch {
      if (!isGone.current) setStatus('failed');
    }
  };
  return { status, save: () => void save() };
}
