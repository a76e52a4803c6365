import type { ConformanceError } from './assert.js';
import { createCaseTools } from './caseTools.js';
import { allCases } from './cases/index.js';
import type { ConformanceCase, ConformanceOptions, ConformanceOutcome, SkippableTest } from './conformanceTypes.js';
import { Skipped } from './only.js';

/**
 * The cases every adapter must pass, as a plain list that any test runner can run. They create what
 * they need through the port itself, so any real backend can be examined. What a backend cannot do
 * is skipped, with the reason.
 *
 * @example
 * // vitest and node:test alike
 * import { createMemoryBackend } from 'ticketdock/adapters/memory';
 * import { adapterConformance } from 'ticketdock/testing';
 *
 * for (const { title, run } of adapterConformance({
 *   setup() {
 *     const backend = createMemoryBackend();
 *     return {
 *       customer: backend.adapterFor('anna'),
 *       other: backend.adapterFor('boris'),
 *       staffReplies: (ticketId, text) => void backend.staff.reply(ticketId, text),
 *       staffTypes: (ticketId) => backend.staff.typing(ticketId),
 *       expireSession: () => backend.signOut('anna'),
 *     };
 *   },
 * }))
 *   it(title, run);
 */
export function adapterConformance(options: ConformanceOptions): ConformanceCase[] {
  const { known = {}, onSkip = warn } = options;
  const list = allCases.flatMap(({ group, cases }) =>
    Object.entries(cases).map(([name, work]): ConformanceCase => {
      const title = `${group}: ${name}`;
      // No declared parameter: some runners take one for a callback that they must wait for.
      const run = async (...[test]: [test?: SkippableTest]): Promise<ConformanceOutcome> => {
        const reason = known[title] ?? (await skipReason(options, work));
        if (reason === undefined) return { status: 'passed' };
        if (typeof test?.skip === 'function') test.skip(reason);
        else onSkip(title, reason);
        return { status: 'skipped', reason };
      };
      return { group, name, title, run };
    }),
  );
  const unknown = Object.keys(known).filter((title) => !list.some((one) => one.title === title));
  if (unknown.length > 0) throw new TypeError(`adapterConformance has no case ${unknown.join(', ')}`);
  return list;
}

/** Runs a case: `undefined` when it passed, why when it had to be skipped; rejects when it failed. */
async function skipReason(
  { setup, patience = 4000 }: ConformanceOptions,
  work: (typeof allCases)[number]['cases'][string],
): Promise<string | undefined> {
  const context = await setup();
  try {
    let wrongEvent: ConformanceError | undefined;
    await work(createCaseTools(context, patience, (error) => (wrongEvent ??= error)));
    if (wrongEvent) throw wrongEvent;
    return undefined;
  } catch (error) {
    if (error instanceof Skipped) return error.message;
    throw error;
  } finally {
    await context.teardown?.();
  }
}

function warn(title: string, reason: string): void {
  console.warn(`Skipped "${title}": ${reason}`);
}
