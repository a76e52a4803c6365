'use client';

/** A line under the subject: why it tells staff nothing, and how a better one looks. */
export function SubjectCoach() {
  return null;
}
