'use client';
import { SecretsNotice } from './SecretsNotice.js';
import { SubjectCoach } from './SubjectCoach.js';

/** All that is said about the subject, under it. */
export function SubjectHelp() {
  return (
    <>
      <SubjectCoach />
      <SecretsNotice place="subject" />
    </>
  );
}
