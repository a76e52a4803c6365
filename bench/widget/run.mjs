/**
 * `npm run bench:widget`: what Ticketdock's script costs a host's page, beside the limit and two widgets as they are shipped, in one
 * run, in turn, in headless Chromium. `--rounds 5`; `--peers loader,sentry`; `--name widget-sample`; `--package ../other/` which
 * checkout's `dist`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { root } from '../../scripts/entries.mjs';
import { isBuildStale } from '../../scripts/freshness.mjs';
import { ensureInstalled } from '../../scripts/install.mjs';
import { requireNode } from '../../scripts/requireNode.mjs';
import { run } from '../../scripts/run.mjs';
import { chromiumPath, ensureSystem } from '../../scripts/system.mjs';
import { choosePeers } from './choosePeers.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    peers: { type: 'string' },
    name: { type: 'string', default: 'latest-widget' },
    package: { type: 'string' },
    port: { type: 'string', default: process.env.PORT ?? '42892' },
  },
});

requireNode();
const chosen = choosePeers(values.peers?.split(',').map((word) => word.trim()));
await ensureSystem(['chromium']);
await ensureInstalled('');
await ensureInstalled('bench');
if (!values.package && isBuildStale()) {
  const { code, output } = await run(process.execPath, ['scripts/build.mjs']);
  if (code !== 0) throw new Error(output);
}

// After the packages are there: what these import may have been missing until now.
const { chromium } = await import('playwright');
const { serveHosts } = await import('./serve.mjs');
const { measureWidgets } = await import('./measure.mjs');
const { judgeWidgets } = await import('./judge.mjs');
const { reportWidgets } = await import('./report.mjs');

const hosts = await serveHosts({
  packageRoot: values.package ? `${resolve(values.package)}/` : root,
  port: Number(values.port),
});
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  // Who asks elsewhere is counted, and not answered.
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
try {
  const load = () => loadavg().map((value) => Number(value.toFixed(1)));
  // It takes long: who ends it early has what was measured until then.
  const keep = (results) => {
    const kept = { chromium: browser.version(), load: load(), verdicts: judgeWidgets(results), results };
    mkdirSync(`${root}bench/results`, { recursive: true });
    writeFileSync(`${root}bench/results/${values.name}.json`, `${JSON.stringify(kept, undefined, 1)}\n`);
  };
  const rounds = Number(values.rounds);
  const results = await measureWidgets(browser, { hosts, peers: chosen, rounds, onRound: keep });
  console.log(reportWidgets(results, judgeWidgets(results)));
  console.log(`\nThe machine's load: ${load().join(', ')}. Kept in bench/results/${values.name}.json.`);
} finally {
  await browser.close();
  await hosts.close();
}
