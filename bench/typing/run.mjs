/**
 * `npm run bench:typing`: how long a key takes until the frame that shows it, in a form with a message of 20,000 characters on
 * a machine four times slower than this one, with every rule on and with all of them off, in turn. `-- --keys 200 --rounds 3`.
 */
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { root, sourceAliases } from '../../scripts/entries.mjs';
import { requireNode } from '../../scripts/requireNode.mjs';
import { chromiumPath, ensureSystem } from '../../scripts/system.mjs';

const { values } = parseArgs({
  options: { keys: { type: 'string', default: '160' }, rounds: { type: 'string', default: '4' } },
});
const slowDown = 4;
const words = 'the server does not answer since the update and 203.0.113.7 gives error 502 ';

requireNode();
await ensureSystem(['chromium']);
const config = {
  root: `${root}bench/typing`,
  configFile: false,
  logLevel: 'error',
  plugins: [react()],
  // The bench may have a React of its own beside the library's: there must be one.
  resolve: { alias: sourceAliases(), dedupe: ['react', 'react-dom'] },
  build: { outDir: `${root}.cache/typing`, emptyOutDir: true },
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 42890) },
};
await build(config);
const server = await preview(config);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const delays = { off: [], on: [] };
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const rules of round % 2 === 0 ? ['off', 'on'] : ['on', 'off']) delays[rules].push(...(await typeInto(rules)));
  const [off, on] = [delays.off, delays.on].map(summary);
  console.log(
    `rules off: median ${off.median} ms, 95th percentile ${off.p95} ms, slowest ${off.slowest} ms (${delays.off.length} keys)`,
  );
  console.log(
    `rules on:  median ${on.median} ms, 95th percentile ${on.p95} ms, slowest ${on.slowest} ms (${delays.on.length} keys)`,
  );
  console.log(`95th percentile, on less off: ${(on.p95 - off.p95).toFixed(1)} ms`);
} finally {
  await browser.close();
  await server.close();
}

async function typeInto(rules) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.resolvedUrls.local[0]}?rules=${rules}`);
  const message = page.getByRole('textbox', { name: /^Message/ });
  await message.waitFor();
  // The help comes after the form; typing is measured with all of it there.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  await message.focus();
  await page.keyboard.press('Control+End');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  for (let key = 0; key < Number(values.keys); key += 1) {
    await page.keyboard.press(words[key % words.length] === ' ' ? 'Space' : words[key % words.length]);
    // People pause between words: long enough for the rules to begin, and the next key comes in the midst of them.
    await page.waitForTimeout(key % 6 === 5 ? 300 + ((key * 7) % 60) : 40);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.waitForTimeout(500);
  const delays = await page.evaluate(() => window.delays);
  await page.close();
  return delays.slice(10);
}

function summary(delays) {
  const sorted = delays.toSorted((one, other) => one - other);
  const at = (part) => Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1));
  return { median: at(0.5), p95: at(0.95), slowest: at(1) };
}
