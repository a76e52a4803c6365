import { coachSubject } from '../../../core/rules/coach/coachSubject.js';
import type { Detail, DetailKind } from '../../../core/rules/details/findDetails.js';
import type { DraftLexicon } from '../../../core/rules/lexicon/lexicon.js';
import type { Messages } from '../../../i18n/messages.js';
import { cover } from './coverSecrets.js';

/** Characters: the text of an error that is longer makes no line to read. */
const longestError = 60;

const placeKinds: readonly DetailKind[] = ['domain', 'url', 'ipv4', 'ipv6'];

export interface SubjectFacts {
  subject: string;
  details: readonly Pick<Detail, 'kind' | 'value'>[];
  /** What the chosen service is called. */
  service: string | undefined;
}

export interface Suggestion {
  /** What it is about, where that is known: an address, or else a service. */
  place: string | undefined;
  /** A better subject, made of nothing but what the customer has written or chosen. */
  subject: string | undefined;
}

/** A better subject from what is known already: an error and where it is, or where and what was written. */
export function suggestSubject(
  { subject, details, service }: SubjectFacts,
  words: Messages['coach'],
  lexicons: readonly DraftLexicon[],
): Suggestion {
  const place = findPlace(details) ?? service;
  const what = findError(details, words);
  const written = calm(subject);
  const choices = [
    what && capital(place && !what.includes(place) ? words.at(what, place) : what, place),
    place && !written.toLowerCase().includes(place.toLowerCase()) && `${place}: ${written}`,
  ];
  const better = choices.find((choice) => choice && coachSubject(choice, lexicons) === null);
  return { place, subject: better || undefined };
}

function findPlace(details: SubjectFacts['details']): string | undefined {
  const found = placeKinds.map((wanted) => details.find(({ kind }) => kind === wanted)).find(Boolean);
  return found?.kind === 'url' ? /^[a-z]+:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(found.value)?.[1] : found?.value;
}

function findError(details: SubjectFacts['details'], words: Messages['coach']): string | undefined {
  const code = (wanted: DetailKind) => /\d+/.exec(details.find(({ kind }) => kind === wanted)?.value ?? '')?.[0];
  const [http, exit] = [code('http'), code('exit')];
  if (http) return words.http(http);
  const text = details
    .find(({ kind, value }) => kind === 'error' && !value.includes(cover))
    ?.value.replace(/\s+/g, ' ');
  if (text) return text.length > longestError ? `${text.slice(0, longestError).replace(/\s+\S*$/, '')}…` : text;
  return exit && words.exit(exit);
}

/** A name keeps its own first letter. */
function capital(text: string, name = ''): string {
  return name && text.startsWith(name) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without what only makes it loud. */
function calm(subject: string): string {
  const quiet = subject.trim().replace(/[!?.\s]{2,}$|[!.]$/, '');
  return quiet === quiet.toUpperCase() ? quiet.toLowerCase() : quiet;
}
