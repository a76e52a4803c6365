'use client';

/** The questions that help to write the message. */
export function GuidePrompts() {
  return null;
}
