import { createHash } from 'node:crypto';
import type { Fault, Match, Passage } from './faults.js';

/** A fault in force. */
export interface FaultRule {
  /** How many requests it has harmed. */
  readonly hits: number;
  /** How many requests it holds now. */
  readonly held: number;
  /** Lets go of what it holds, now and from now on. */
  release(): void;
  /** Ends the rule, and lets go of what it holds. */
  remove(): void;
}

/** A fault, or the choice of one by a number from 0 to 1 that the seed of the rule gives. */
export type FaultChoice = Fault | ((draw: number) => Fault);

export interface ActiveRule extends FaultRule {
  /** The fault for this request, if the rule takes it. */
  take(passage: Passage): Fault | undefined;
  /** Resolves when a held request may go on. */
  wait(): Promise<void>;
  /** For the first of two: resolves when the second is through. For the second: at once, with what to call then. */
  pair(): Promise<() => void>;
}

export function createRule(match: Match, choice: FaultChoice, forget: (rule: ActiveRule) => void): ActiveRule {
  const seen = new Map<string, number>();
  const waiting = new Set<() => void>();
  let first: (() => void) | undefined;
  let fitted = 0;
  let hits = 0;
  let isReleased = false;

  function draws(passage: Passage): readonly [chance: number, fault: number] {
    const name = passage.key ?? `${passage.method} ${passage.path}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const seed = match.chance?.seed ?? 0;
    return [draw(seed, 'chance', name, nth), draw(seed, 'fault', name, nth)];
  }

  function release() {
    isReleased = true;
    for (const go of waiting) go();
    waiting.clear();
    first?.();
  }

  const rule: ActiveRule = {
    get hits() {
      return hits;
    },
    get held() {
      return waiting.size + (first ? 1 : 0);
    },
    release,
    remove() {
      release();
      forget(rule);
    },
    take(passage) {
      if (!fits(match, passage)) return undefined;
      const [chance, which] = draws(passage);
      fitted += 1;
      if (fitted <= (match.skip ?? 0) || hits >= (match.times ?? Infinity)) return undefined;
      if (match.chance && chance >= match.chance.share) return undefined;
      hits += 1;
      return typeof choice === 'function' ? choice(which) : choice;
    },
    async wait() {
      if (!isReleased) await new Promise<void>((resolve) => waiting.add(resolve));
    },
    async pair() {
      const before = first;
      if (before || isReleased) {
        first = undefined;
        return () => before?.();
      }
      await new Promise<void>((resolve) => {
        first = resolve;
      });
      return () => undefined;
    },
  };
  return rule;
}

/** Whether a request is one of those that a match describes; its counts aside. */
export function fits({ method, path, key }: Match, passage: Passage): boolean {
  if (method !== undefined && method !== passage.method) return false;
  if (key !== undefined && key !== passage.key) return false;
  if (typeof path === 'string') return path === passage.path.split('?')[0];
  return path === undefined || path.test(passage.path);
}

/** A number from 0 to 1, the same for the same arguments. */
export function draw(...of: readonly (string | number)[]): number {
  return createHash('sha256').update(of.join('\n')).digest().readUIntBE(0, 6) / 2 ** 48;
}
