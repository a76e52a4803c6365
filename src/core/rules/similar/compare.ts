import { compareAnchors } from './compareAnchors.js';
import { fails } from './compileWords.js';
import type { Reading } from './readTerms.js';
import type { Weigh } from './weigh.js';

/** A draft or a ticket as it was read. */
export interface Read {
  subject: Reading;
  service: Reading;
  text: Reading;
  serviceId: string | undefined;
}

/** What a draft and a ticket have in common. */
export interface Comparison {
  /** 0 to 1. */
  likeness: number;
  /** Words that both have. */
  shared: number;
  /** They name two different things of one kind. */
  contradicts: boolean;
  /** One tells of a failure, the other does not. */
  differsInKind: boolean;
  isSameService: boolean;
}

/** How much a word counts that is said in the message, or in the name of the service, beside one of the subject. */
const beside = 0.6;

/** What a contradiction leaves: another address or number of the same kind, another service. */
const [otherAnchor, otherService] = [0.35, 0.6];

/** Compares two texts as the cosine of their weighted words, less what they contradict each other in. */
export function compare(mine: Read, its: Read, weigh: Weigh): Comparison {
  const [a, b] = [weightedTerms(mine, weigh), weightedTerms(its, weigh)];
  const common = [...a].map(([term, weight]) => weight * (b.get(term) ?? 0)).reduce((sum, it) => sum + it, 0);
  const size = lengthOf(a) * lengthOf(b);
  const verdict = compareAnchors(anchorsOf(mine), anchorsOf(its));
  const spoken = spokenOf(its);
  return {
    likeness: size === 0 ? 0 : (common / size) * doubt(mine, its, verdict),
    shared: [...spokenOf(mine)].filter((term) => spoken.has(term)).length,
    contradicts: verdict === 'different',
    differsInKind: tellsFailure(mine) !== tellsFailure(its),
    isSameService: mine.serviceId !== undefined && mine.serviceId === its.serviceId,
  };
}

function weightedTerms({ subject, service, text }: Read, weigh: Weigh): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [{ terms, names }, factor] of [
    [text, beside],
    [service, beside],
    [subject, 1],
  ] as const) {
    for (const term of [...terms, ...names]) weights.set(term, weigh(term) * factor);
  }
  return weights;
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  return Math.hypot(...weights.values());
}

function spokenOf({ subject, service, text }: Read): Set<string> {
  return new Set([subject, service, text].flatMap(({ terms }) => [...terms]));
}

function tellsFailure({ subject, text }: Read): boolean {
  return subject.terms.has(fails) || text.terms.has(fails);
}

function doubt(mine: Read, its: Read, verdict: ReturnType<typeof compareAnchors>): number {
  const isOther = mine.serviceId !== undefined && its.serviceId !== undefined && mine.serviceId !== its.serviceId;
  return (verdict === 'different' ? otherAnchor : 1) * (isOther && verdict === undefined ? otherService : 1);
}

function anchorsOf({ subject, service, text }: Read): Reading['anchors'] {
  const all: Reading['anchors'] = new Map();
  for (const { anchors } of [subject, service, text]) {
    for (const [kind, values] of anchors) all.set(kind, new Set([...(all.get(kind) ?? []), ...values]));
  }
  return all;
}
