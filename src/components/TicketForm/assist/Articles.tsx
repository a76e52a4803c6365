'use client';

/** Help articles about what is being written. */
export function Articles() {
  return null;
}
