/**
 * The packed tarball in the hands of three apps: Vite with React 18, Vite with React 19, and Next.
 * Each is installed from the registry, type-checked, built, and looked at in Chromium.
 */
import assert from 'node:assert/strict';
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packTarball } from '../../scripts/pack.mjs';
import { run } from '../../scripts/run.mjs';
import { openBrowser, visit } from './browser.mjs';
import { serveFolder, startProgram } from './serve.mjs';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/mounting/', import.meta.url));
// Next warns about a missing build cache where CI is set; an inherited NODE_ENV would change the build.
const env = { NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined, CI: undefined, NODE_ENV: undefined };

const white = 'rgb(255, 255, 255)';

let workshop;
let tarball;
let browser;

before(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'ticketdock-consumers-'));
  tarball = await packTarball(workshop);
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await rm(workshop, { recursive: true, force: true });
});

for (const react of ['18', '19']) {
  describe(`Vite and React ${react}`, () => {
    let app;

    test('installs with one React', async () => {
      app = await installApp(`vite-react-${react}`, 'vite-app');
      assert.deepEqual(await findCopies(app, 'react'), ['node_modules/react']);
    });

    test('type-checks against the package, its declarations included', () => succeed(app, 'npm', ['run', 'types']));

    test('builds without a warning', async () => {
      const output = await succeed(app, 'npm', ['run', 'build']);
      assert.doesNotMatch(output, /warn|use client/i);
    });

    test('shows the list of tickets and the badge', async () => {
      const site = await serveFolder(join(app, 'dist'));
      try {
        const { page, errors } = await visit(browser, site.url);
        await page.getByText('Готово', { exact: true }).waitFor();
        await page.getByText('Не открывается сайт').first().waitFor();
        await page.getByText('Продление домена').first().waitFor();
        assert.equal(await surfaceOf(page), white);
        assert.deepEqual(errors, []);
        await page.close();
      } finally {
        await site.close();
      }
    });
  });
}

describe('Next 16', () => {
  let app;

  test('installs with one React', async () => {
    app = await installApp('next-app');
    await mountSupport(app);
    assert.deepEqual(await findCopies(app, 'react'), ['node_modules/react']);
  });

  test('builds and prerenders both pages without a warning', async () => {
    const output = await succeed(app, 'npm', ['run', 'build']);
    assert.match(output, /○ \/support/);
    assert.match(output, /ƒ \/api\/support\/\[\.\.\.path\]/);
    assert.doesNotMatch(output, /warn|error/i);
  });

  test('sends the badge as HTML, hydrates the desk without an error and serves the contract', async () => {
    const server = await startProgram(join(app, 'node_modules/.bin/next'), ['start', '-H', '127.0.0.1'], {
      cwd: app,
      env,
    });
    try {
      const html = await (await fetch(server.url)).text();
      assert.match(html, /class="tkd-badge[^"]*"/);
      assert.match(html, /Answered/);

      const home = await visit(browser, server.url);
      await home.page.getByText('Answered', { exact: true }).waitFor();
      assert.deepEqual(home.errors, []);
      await home.page.close();

      const desk = await visit(browser, `${server.url}/support`);
      await desk.page.getByText('No SSH access to the server').first().waitFor();
      assert.equal(await surfaceOf(desk.page), white);
      assert.deepEqual(desk.errors, []);
      await desk.page.close();

      const support = `${server.url}/api/support`;
      const write = (origin) => fetch(`${support}/tickets`, { method: 'POST', headers: { origin } });
      assert.equal((await fetch(`${support}/openapi.json`)).status, 200);
      assert.equal((await fetch(`${support}/desk`)).status, 401);
      assert.equal((await write('https://evil.example')).status, 403);
      assert.equal((await write('https://panel.example')).status, 401);
    } finally {
      await server.close();
    }
  });
});

/** What a bundler that lowers `light-dark()` has left of our colours, on a page that says nothing of its scheme. */
function surfaceOf(page) {
  return page
    .locator('.tkd-root')
    .first()
    .evaluate((root) => getComputedStyle(root).backgroundColor);
}

/** Puts the example of a route handler into an app of Next, as the documentation says. */
async function mountSupport(app) {
  const route = join(app, 'app/api/support/[...path]');
  await mkdir(route, { recursive: true });
  const names = { 'next.ts': 'route.ts', 'support.ts': '', 'sessions.ts': '', 'limitRequests.ts': '' };
  for (const [from, to] of Object.entries(names)) {
    const source = await readFile(join(examples, from), 'utf8');
    await writeFile(join(route, to || from), source.replaceAll(/'(\.\/\w+)\.js'/g, "'$1'"));
  }
}

/** Copies a fixture, puts the tarball beside it and installs. Later layers lie over earlier ones. */
async function installApp(name, ...shared) {
  const app = join(workshop, name);
  for (const layer of [...shared, name]) await cp(join(fixtures, layer), app, { recursive: true });
  await copyFile(tarball, join(app, 'ticketdock.tgz'));
  await succeed(app, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund']);
  return app;
}

async function succeed(cwd, command, args) {
  const { code, output } = await run(command, args, { cwd, env });
  assert.equal(code, 0, `${command} ${args.join(' ')} failed:\n${output}`);
  // npm's own remarks about the user's configuration are not the package's.
  return output
    .split('\n')
    .filter((line) => !line.startsWith('npm '))
    .join('\n');
}

/** Where a package lies under an app; more than one place is a duplicate. */
async function findCopies(app, name, folder = 'node_modules') {
  const packages = await readdir(join(app, folder), { withFileTypes: true });
  const found = [];
  for (const { name: child } of packages.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))) {
    const path = `${folder}/${child}`;
    if (child === name && folder.endsWith('node_modules')) found.push(path);
    const nested = child.startsWith('@') ? path : `${path}/node_modules`;
    const exists = await readdir(join(app, nested)).catch(() => undefined);
    if (exists) found.push(...(await findCopies(app, name, nested)));
  }
  return found;
}
