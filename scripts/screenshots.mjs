/**
 * `npm run screenshots`: every screen of the panel on its demo data, in both themes, both languages, on a phone and on
 * a desktop, into `.cache/screenshots`; and the few that the README shows, into `docs/screenshots`.
 * `-- --only thread` takes the screens of this name.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright';
import { root } from './entries.mjs';
import { preparePanel } from './panel.mjs';
import { requireNode } from './requireNode.mjs';
import { screens } from './screens.mjs';
import { chromiumPath, ensureSystem } from './system.mjs';

const folder = join(root, '.cache/screenshots');
const readme = join(root, 'docs/screenshots');
const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };
const people = {
  ru: { customer: ['anna@vishnya.example', 'vishnya-2026'], staff: ['pavel@harbour.example', 'harbour-pavel'] },
  en: { customer: ['john@brightoak.example', 'brightoak-2026'], staff: ['emma@harbour.example', 'harbour-emma'] },
};
/** What the README shows: the screen, the name of its file, and how much of it when not a window's height. */
const shown = [
  { screen: 'thread', language: 'en', as: 'desk' },
  { screen: 'form-filled', language: 'ru', as: 'form', height: 1060 },
];

requireNode();
await ensureSystem(['chromium', 'fonts']);
await preparePanel();
const at = process.argv.indexOf('--only');
const only = at > 0 ? process.argv[at + 1] : undefined;
for (const path of [folder, readme]) mkdirSync(path, { recursive: true });

const data = mkdtempSync(join(tmpdir(), 'ticketdock-screens-'));
const port = process.env.PORT ?? '42880';
const baseURL = `http://127.0.0.1:${port}`;
const panel = spawn(process.execPath, ['dist/server/main.js'], {
  cwd: join(root, 'examples/panel'),
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { PATH: process.env.PATH, PORT: port, DATA_DIR: data },
});
// Whoever stops this half-way must not leave the panel behind.
process.on('exit', () => panel.kill('SIGTERM'));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  await waitForPanel();
  const sessions = await signEverybodyIn();
  let count = 0;
  for (const changes of [false, true])
    for (const language of ['ru', 'en'])
      for (const theme of ['light', 'dark'])
        for (const size of ['desktop', 'phone']) count += await takeAll({ changes, language, theme, size, sessions });
  console.log(`${count} screens in .cache/screenshots.`);
} finally {
  await browser.close();
  panel.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}

async function takeAll({ changes, language, theme, size, sessions }) {
  let taken = 0;
  for (const screen of screens) {
    const isWanted = (screen.changes ?? false) === changes && (!screen.only || screen.only === size);
    if (!isWanted || (only && screen.name !== only)) continue;
    const context = await browser.newContext({
      baseURL,
      colorScheme: theme,
      locale: language,
      viewport: sizes[size],
      reducedMotion: 'reduce',
      ...(screen.who !== 'guest' && { storageState: sessions[language][screen.who] }),
    });
    const page = await context.newPage();
    await takeOne({ ...screen, page, language, theme, size });
    await context.close();
    taken += 1;
  }
  return taken;
}

async function takeOne({ name, path, prepare, over = false, page, language, theme, size }) {
  const picture = await page.screenshot();
  const shot = { page, language, size, picture };
  try {
    await page.goto(typeof path === 'string' ? path : await path(shot));
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await settle(page);
    await prepare?.(shot);
    await settle(page);
  } catch (error) {
    console.error(`${name}, ${language}, ${theme}, ${size}: ${error.message}`);
    process.exitCode = 1;
  }
  if (!over) await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}-${language}-${size}-${theme}.png`), fullPage: !over });
  const published = shown.find((one) => one.screen === name && one.language === language && size === 'desktop');
  if (!published) return;
  await page.setViewportSize({ ...sizes.desktop, height: published.height ?? sizes.desktop.height });
  await page.screenshot({ path: join(readme, `${published.as}-${theme}.png`) });
}

/** Until nothing is on its way and skeletons are gone. */
async function settle(page) {
  await page.waitForFunction(() => !document.querySelector('.tkd-skeleton, .loading, [aria-busy="true"]'));
  await sleep(250);
}

async function signEverybodyIn() {
  const sessions = {};
  for (const [language, roles] of Object.entries(people)) {
    sessions[language] = {};
    for (const [role, [email, password]] of Object.entries(roles)) {
      const context = await browser.newContext({ baseURL });
      const answer = await context.request.post('/api/session', { data: { email, password } });
      if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()}`);
      sessions[language][role] = await context.storageState();
      await context.close();
    }
  }
  return sessions;
}

async function waitForPanel() {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const ready = await fetch(`${baseURL}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    if (panel.exitCode !== null) break;
    await sleep(200);
  }
  throw new Error('The panel did not start.');
}
