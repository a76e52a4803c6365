import { adapterConformance } from './adapterConformance.js';
import type { ConformanceOptions, ConformanceReport } from './conformanceTypes.js';

/**
 * Runs all cases one after the other, without a test runner.
 *
 * @example
 * const { failed, skipped } = await runConformance({ setup: () => ({ customer: myAdapter }) });
 * for (const { title, error } of failed) console.error(title, error);
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const report: ConformanceReport = { passed: [], failed: [], skipped: [] };
  const cases = adapterConformance({ ...options, onSkip: options.onSkip ?? (() => {}) });
  await cases.reduce(async (before, { title, run }) => {
    await before;
    try {
      const outcome = await run();
      if (outcome.status === 'passed') report.passed.push(title);
      else report.skipped.push({ title, reason: outcome.reason });
    } catch (error) {
      report.failed.push({ title, error });
    }
  }, Promise.resolve());
  return report;
}
