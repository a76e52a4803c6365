'use client';

/** Open tickets about the same thing. */
export function SimilarTickets() {
  return null;
}
