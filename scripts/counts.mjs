import { existsSync, readFileSync } from 'node:fs';

/** How each test runner writes down what it ran, read into `{ passed, failed, skipped }`. */
export const readCounts = {
  vitest(path) {
    const report = readJson(path);
    if (!report) return undefined;
    // A file that could not be loaded has no tests to fail.
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    };
  },
  playwright(path) {
    const report = readJson(path);
    if (!report) return undefined;
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
  },
  node(path) {
    if (!existsSync(path)) return undefined;
    const tap = readFileSync(path, 'utf8');
    const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
    return {
      passed: count('pass'),
      failed: count('fail') + count('cancelled'),
      skipped: count('skipped') + count('todo'),
    };
  },
};

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
