'use client';

/** The offer to make two requests of a message about two problems. */
export function SplitOffer() {
  return null;
}
