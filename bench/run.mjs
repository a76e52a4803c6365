/**
 * `npm run bench`: Ticketdock beside the floor and its peers, in one run, in turn, in headless Chromium. Prints what each of them
 * costs the page's main thread and whether the targets are reached, and keeps it in `bench/results`.
 *
 * `--rounds 5` how often; `--only open,append` which work; `--peers reactVirtual,ticketdock` whom; `--sizes 1000` of how many messages;
 * `--name sample` under which name it is kept; `--package ../other/` which checkout's `dist`; `--profile` the hottest functions instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { root } from '../scripts/entries.mjs';
import { isBuildStale } from '../scripts/freshness.mjs';
import { ensureInstalled } from '../scripts/install.mjs';
import { requireNode } from '../scripts/requireNode.mjs';
import { run } from '../scripts/run.mjs';
import { chromiumPath, ensureSystem } from '../scripts/system.mjs';
import { choose } from './harness/choose.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    peers: { type: 'string' },
    sizes: { type: 'string' },
    name: { type: 'string', default: 'latest' },
    package: { type: 'string' },
    port: { type: 'string', default: process.env.PORT ?? '42891' },
    profile: { type: 'boolean', default: false },
  },
});

requireNode();
const listed = (text) => text?.split(',').map((word) => word.trim());
const visits = choose({
  only: listed(values.only),
  peers: listed(values.peers),
  sizes: listed(values.sizes)?.map(Number),
});
await ensureSystem(['chromium']);
await ensureInstalled('');
await ensureInstalled('bench');
if (!values.package && isBuildStale()) {
  const { code, output } = await run(process.execPath, ['scripts/build.mjs']);
  if (code !== 0) throw new Error(output);
}

// After the packages are there: what these import may have been missing until now.
const { chromium } = await import('playwright');
const { servePages } = await import('./harness/servePages.mjs');
const { measure } = await import('./harness/measure.mjs');
const { createProfiler } = await import('./harness/createProfiler.mjs');
const { judge } = await import('./harness/judge.mjs');
const { report } = await import('./harness/report.mjs');

const pages = await servePages({
  packageRoot: values.package ? `${resolve(values.package)}/` : root,
  port: Number(values.port),
  isReadable: values.profile,
});
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const rounds = values.profile ? 1 : Number(values.rounds);
  const keep = (results) => {
    const kept = { chromium: browser.version(), rounds, verdicts: judge(results), results };
    mkdirSync(`${root}bench/results`, { recursive: true });
    writeFileSync(`${root}bench/results/${values.name}.json`, `${JSON.stringify(kept, undefined, 1)}\n`);
  };
  const results = await measure(browser, {
    url: pages.url,
    visits,
    rounds,
    // It takes long: who ends it early has what was measured until then.
    ...(values.profile ? { createWatch: createProfiler } : { onPart: keep }),
  });
  if (!values.profile) {
    console.log(report(results, judge(results)));
    console.log(`\nKept in bench/results/${values.name}.json.`);
  }
} finally {
  await browser.close();
  await pages.close();
}
