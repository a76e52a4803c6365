/**
 * `npm test`: installs what is missing, builds, then every gate and every test.
 * `npm test -- --only check,unit` takes some of the stages, or projects of those that vitest runs. `--list` names them.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { root } from './entries.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './requireNode.mjs';
import { preparePanel } from './panel.mjs';
import { readCounts } from './counts.mjs';
import { bin, run } from './run.mjs';
import { ensureSystem } from './system.mjs';

const reports = `${root}.cache/reports`;

const stages = {
  check: { what: 'every gate', command: process.execPath, args: ['scripts/check.mjs'] },
  vitest: vitest('vitest', 'units, components in a browser, stories, the panel', {
    unit: [],
    browser: ['chromium', 'fonts'],
    panel: ['postgres'],
    'storybook-light': ['chromium', 'fonts'],
    'storybook-dark': ['chromium', 'fonts'],
  }),
  backends: vitest('backends', 'the adapters, on real servers where there are any', {
    rt: ['rt'],
    redmine: ['redmine'],
    billmanager: [],
  }),
  faults: vitest('faults', 'broken lines and killed servers, on the built panel', { faults: ['postgres'] }),
  package: {
    what: 'the packed tarball in three apps',
    command: process.execPath,
    args: [
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${reports}/package.tap`,
      'test/package/consumers.test.mjs',
    ],
    needs: ['chromium', 'fonts'],
    count: () => readCounts.node(`${reports}/package.tap`),
  },
  e2e: {
    what: 'the outcome, end to end',
    command: bin('playwright'),
    args: ['test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/playwright.json` },
    needs: ['chromium', 'fonts', 'postgres', 'rt', 'redmine'],
    count: () => readCounts.playwright(`${reports}/playwright.json`),
  },
};

requireNode();
if (process.argv.includes('--list')) {
  for (const [name, { what, projects }] of Object.entries(stages))
    console.log(`${name.padEnd(9)} ${what}${projects ? ` (${Object.keys(projects).join(', ')})` : ''}`);
  process.exit(0);
}
const chosen = chooseStages();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
try {
  await ensureInstalled('');
  await ensureSystem([...new Set(chosen.flatMap(([, stage]) => stage.needs ?? []))]);
  await preparePanel();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}

const lines = [];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, stage] of chosen) await runStage(name, stage);

console.log(`\n${lines.join('\n')}\n`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runStage(name, { what, command, args, env, count }) {
  console.log(`\n=== ${name}: ${what}`);
  const startedAt = performance.now();
  const { code } = await run(command, args, {
    show: true,
    env: { ...(!process.stdout.isTTY && { NO_COLOR: '1', FORCE_COLOR: undefined }), ...env },
  });
  const counts = count?.() ?? { passed: 0, failed: 0, skipped: 0 };
  // A runner that ended badly without a failed test, or never wrote its report, has failed all the same.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
  const said = count ? `${counts.passed} passed, ${counts.failed} failed` : code === 0 ? 'passed' : 'failed';
  lines.push(`${name.padEnd(10)} ${said.padEnd(26)} ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
}

/** A stage that vitest runs: its projects, and what each needs from the system. */
function vitest(name, what, projects) {
  const report = `${reports}/${name}.json`;
  return {
    what,
    projects,
    command: bin('vitest'),
    args: [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...Object.keys(projects).flatMap((project) => ['--project', project]),
    ],
    needs: Object.values(projects).flat(),
    count: () => readCounts.vitest(report),
  };
}

/** `--only a,b`; without it everything. */
function chooseStages() {
  const at = process.argv.findIndex((argument) => argument === '--only');
  const only =
    process.argv.find((argument) => argument.startsWith('--only='))?.slice(7) ??
    (at > 0 ? process.argv[at + 1] : undefined);
  if (only === undefined) return Object.entries(stages);
  const names = only.split(',');
  return Object.entries(stages).flatMap(([name, stage]) => {
    if (names.includes(name)) return [[name, stage]];
    const wanted = Object.entries(stage.projects ?? {}).filter(([project]) => names.includes(project));
    return wanted.length > 0 ? [[name, vitest(name, stage.what, Object.fromEntries(wanted))]] : [];
  });
}
