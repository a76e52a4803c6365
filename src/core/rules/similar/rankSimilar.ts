import type { Lexicon } from '../lexicon/lexicon.js';
import { compare, type Comparison, type Read } from './compare.js';
import { compileWords, type Compiled } from './compileWords.js';
import { readTerms } from './readTerms.js';
import { weightsOver } from './weigh.js';

/** What of a ticket is compared. */
export interface SimilarCandidate {
  id: string;
  /** What people call it: a draft that names it is about it. */
  number?: string;
  subject: string;
  service?: { id: string; label: string };
  /** The first message, where it is known. */
  text?: string;
}

/** What of a draft is compared. */
export interface SimilarDraft {
  subject: string;
  body: string;
  /** The service that was chosen, if any. */
  service?: { id: string; label: string };
}

/** A ticket, and how like the draft it is. */
export interface Similar<Candidate> {
  ticket: Candidate;
  /** 0 to 1; 1 as well where the draft names the ticket's number. */
  likeness: number;
  /** Likest, and like enough to be told to somebody who did not ask. */
  isConvincing: boolean;
}

/** Characters of a text that are compared: what is said comes first, and a log says nothing more. */
const mostRead = 3000;

/** What {@link conviction} must reach. Set where a wrong guess is about as rare as a missed one. */
const convincing = 0.55;

/**
 * The tickets that share anything with the draft, the likeliest first: by their words, where a word counts the more the fewer
 * tickets have it, with the words of one meaning as one; by addresses and numbers; by the service. Show only what
 * `isConvincing`: for a new matter there is none.
 *
 * The seed page asks for it: "Не создавайте дублирующие тикеты ... отвечайте в уже существующем тикете".
 *
 * @param lexicons Words of all languages that may be in either. Give the same array each time: it is read once.
 *
 * @example
 * const [first] = rankSimilar({ subject: 'SSH does not answer on vps-42', body: '' }, tickets, [en, ru]);
 * if (first?.isConvincing) offer(first.ticket);
 */
export function rankSimilar<Candidate extends SimilarCandidate>(
  draft: SimilarDraft,
  tickets: readonly Candidate[],
  lexicons: readonly Pick<Lexicon, 'similar'>[],
): Similar<Candidate>[] {
  const words = compileWords(lexicons);
  const mine = read(draft, draft.body, words);
  const theirs = tickets.map((ticket) => ({ ticket, its: read(ticket, ticket.text ?? '', words) }));
  const weigh = weightsOver(theirs.map(({ its }) => [its.subject, its.service, its.text]));
  const ranked = theirs
    .map(({ ticket, its }) => ({ ticket, isNamed: names(mine, ticket), comparison: compare(mine, its, weigh) }))
    .filter(({ isNamed, comparison }) => isNamed || comparison.likeness > 0)
    .toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.comparison.likeness - a.comparison.likeness);
  return ranked.map(({ ticket, isNamed, comparison }, index) => ({
    ticket,
    likeness: isNamed ? 1 : comparison.likeness,
    isConvincing: isNamed || (index === 0 && conviction(comparison) >= convincing),
  }));
}

/**
 * How sure it is. Several shared words say more than likeness alone; one that tells of a failure and one that does not are
 * rarely the same; and customers write about the same service for many reasons.
 */
function conviction({ likeness, shared, contradicts, differsInKind, isSameService }: Comparison): number {
  if (contradicts) return 0;
  return likeness + Math.min(shared, 4) * 0.375 - (differsInKind ? 0.4 : 0) - (isSameService ? 0.15 : 0);
}

function read({ subject, service }: SimilarDraft | SimilarCandidate, text: string, words: Compiled): Read {
  return {
    subject: readTerms(subject.slice(0, mostRead), words),
    service: readTerms(service?.label ?? '', words),
    text: readTerms(text.slice(0, mostRead), words),
    serviceId: service?.id,
  };
}

function names({ subject, text }: Read, { number }: SimilarCandidate): boolean {
  return number !== undefined && (subject.tickets.has(number) || text.tickets.has(number));
}
