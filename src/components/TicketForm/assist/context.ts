'use client';
import type { UseFormReturn } from 'react-hook-form';
import type { Desk, Ticket, TicketSummary } from '../../../core/model.js';
import type { SubjectProblem } from '../../../core/rules/coach/coachSubject.js';
import type { Detail } from '../../../core/rules/details/findDetails.js';
import type { DraftLexicon } from '../../../core/rules/lexicon/lexicon.js';
import type { TwoProblems } from '../../../core/rules/problems/findSecondProblem.js';
import type { Secret } from '../../../core/rules/secrets/findSecrets.js';
import { strictContext } from '../../../hooks/strictContext.js';
import type { FormValues } from '../values.js';

/** What the rules found in the draft as it was when they last looked. */
export interface Findings {
  /** The subject and the message that they looked at: places in them are true of these alone. */
  subject: string;
  body: string;
  coach: SubjectProblem | null;
  details: readonly Detail[];
  /** Those of the message. */
  secrets: readonly Secret[];
  subjectSecrets: readonly Secret[];
  problems: TwoProblems | null;
}

export const noFindings: Findings = {
  subject: '',
  body: '',
  coach: null,
  details: [],
  secrets: [],
  subjectSecrets: [],
  problems: null,
};

/** What the help can do with the draft beyond its fields. */
export interface DraftActions {
  /** Makes an answer in that ticket of the draft, files included. */
  replyInstead: (ticket: TicketSummary) => void;
  /** Makes a new request of it again. */
  keepNew: () => void;
  /** Keeps the first in this form and opens a second one beside it. */
  split: (problems: TwoProblems) => void;
  /** An article has solved it: nothing is sent. */
  solve: (articleId: string) => void;
  /** It has not, after all. */
  unsolve: () => void;
}

/** What has become of the draft, other than a new ticket. */
export interface DraftFate {
  /** The ticket that it is to be an answer in. */
  replyTo: TicketSummary | undefined;
  /** The ticket that it has been added to. */
  replied: Ticket | undefined;
  /** An article has solved it. */
  isSolved: boolean;
}

/** The ways out of the form that the host gives. */
export interface WaysOut {
  onOpen: ((ticket: Ticket) => void) | undefined;
  onAnother: () => void;
  onCancel: (() => void) | undefined;
}

/** What the form gives its help. */
export interface HelpedForm {
  form: UseFormReturn<FormValues>;
  desk: Desk;
  actions: DraftActions;
  fate: DraftFate;
  ways: WaysOut;
  /** A picture goes along. */
  hasPicture: boolean;
}

/** What the help shares among its parts. */
export interface SharedHelp {
  /** The words that the rules know: ours and the host's. */
  lexicons: readonly DraftLexicon[];
  findings: Findings;
  /** Names of what the customer has waved away in this draft. */
  dismissed: ReadonlySet<string>;
  dismiss: (name: string) => void;
  /** Reads it aloud, once a pause comes. */
  say: (text: string) => void;
}

const cure = 'It is a part of TicketForm.';
const [HelpedFormContext, useHelpedForm] = strictContext<HelpedForm>('AssistProvider', cure);
const [SharedHelpContext, useSharedHelp] = strictContext<SharedHelp>('AssistProvider', cure);
export { HelpedFormContext, SharedHelpContext };

/** What every part of the help works with. */
export function useAssist(caller: string) {
  const { actions, fate, ...given } = useHelpedForm(caller);
  return { ...given, ...actions, ...fate, ...useSharedHelp(caller) };
}
