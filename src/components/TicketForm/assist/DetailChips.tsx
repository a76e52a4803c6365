'use client';

/** What was recognised in the message, and what is still missing. */
export function DetailChips() {
  return null;
}
