import type { DetailKind } from '../../src/core/rules/details/findDetails.js';

/** A subject line as a customer writes it, and what a patient support lead thinks of it. */
export interface SubjectCase {
  text: string;
  /** Staff can tell from the list what this is about. */
  good: boolean;
  /** Reasonable leads could differ; the verdict still stands. */
  borderline?: true;
  /** Why it is bad. */
  why?: 'vague' | 'shouting' | 'short' | 'greeting' | 'id';
}
/** A message as a customer writes it. */
export interface MessageCase {
  text: string;
  /** The secrets in it: each an exact substring of the text, only the secret itself (not its label). None: []. */
  secrets: readonly string[];
  /** Facts staff look for, each value an exact substring. */
  details?: readonly {
    /** The text of an error alone counts as a `log`. */
    kind: Exclude<DetailKind, 'error'>;
    value: string;
  }[];
  /** True where two or more unrelated problems are in one message, that should be two tickets. */
  mixed?: true;
}
/** One customer's open tickets, and drafts that are about one of them (or about none). */
export interface SimilarityCase {
  tickets: readonly { id: string; subject: string; service?: string; text?: string }[];
  drafts: readonly { subject: string; body: string; service?: string; right: string | null }[];
}
