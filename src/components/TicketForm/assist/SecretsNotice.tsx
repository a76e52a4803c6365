'use client';

/** Secrets in the message, and the ways to keep them out of it. */
export function SecretsNotice() {
  return null;
}
