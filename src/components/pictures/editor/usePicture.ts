'use client';
import { useEffect, useState } from 'react';
import { openPicture, type OpenPicture } from './openPicture.js';

/** The decoded picture; `null` while it comes, `'failed'` where the browser cannot. */
export function usePicture(file: File): OpenPicture | 'failed' | null {
  const [picture, setPicture] = useState<OpenPicture | 'failed' | null>(null);
  useEffect(() => {
    let isGone = false;
    const opening = openPicture(file);
    opening.then(
      (opened) => (isGone ? undefined : setPicture(opened)),
      () => (isGone ? undefined : setPicture('failed')),
    );
    return () => {
      isGone = true;
      opening.then(
        (opened) => opened.close(),
        () => undefined,
      );
    };
  }, [file]);
  return picture;
}
