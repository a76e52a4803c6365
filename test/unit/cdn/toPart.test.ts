import { expect, test } from 'vitest';
import { createPartLoader } from '../../../scripts/cdn/partLoader.mjs';
import { toApp, toPart } from '../../../scripts/cdn/toPart.mjs';

const chunk = (fileName: string, code: string) => ({ fileName, code });

/** Runs the text of a module that has one export. */
async function run(code: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`) as Promise<
    Record<string, unknown>
  >;
}

test('a chunk becomes a function of the parts that it imports', async () => {
  const { code, needs } = toPart(
    chunk(
      'form.js',
      `import { t as send } from "./app.js";
import { a as Field, b } from "./fields.js";
const title = Field + b + send("!");
export { title as t };`,
    ),
  );
  expect(needs).toEqual(['app', 'fields']);
  const { default: make } = (await run(code)) as { default: (...given: unknown[]) => unknown };
  expect(make(undefined, { t: (text: string) => text.repeat(2) }, { a: 'A', b: 'B' })).toEqual({ t: 'AB!!' });
});

test('an import on demand asks the app for the part', async () => {
  const { code } = toPart(
    chunk('form.js', `const load = () => import("./assist.js").then((n) => n.t);\nexport { load as l };`),
  );
  const { default: make } = (await run(code)) as { default: (...given: unknown[]) => { l: () => Promise<unknown> } };
  const asked: string[] = [];
  const made = make((name: string) => {
    asked.push(name);
    return Promise.resolve({ t: 'help' });
  });
  await expect(made.l()).resolves.toBe('help');
  expect(asked).toEqual(['assist']);
});

test('the app stays a module with one export, and knows the files of its parts', async () => {
  const entry = chunk(
    'app.js',
    'const send = () => 1;\nfunction startApp() { return import("./form.js"); }\nexport { startApp, send as t };',
  );
  const loading = { files: { form: ['1', 'app'] }, createPartLoader: createPartLoader.toString() };
  const { startApp, ...others } = await run(toApp(entry, { ...loading, runtime: undefined }));
  expect(others).toEqual({});
  // There is no such file, and its name is the one that the list says.
  await expect((startApp as () => Promise<unknown>)()).rejects.toThrow('form-1.js');
});

test('the app begins in a task of its own: what it is made of takes one already', async () => {
  const entry = chunk(
    'app.js',
    'let hadTurn = false;\nsetTimeout(() => { hadTurn = true; });\nfunction startApp() { return hadTurn; }\nexport { startApp };',
  );
  const loading = { files: {}, createPartLoader: createPartLoader.toString(), runtime: undefined };
  const { startApp } = await run(toApp(entry, loading));
  expect((startApp as () => boolean)()).toBe(true);
});

test('what the bundler adds of its own is there for the app before it begins, and for its parts', async () => {
  const runtime = chunk('rolldown-runtime.js', 'const wrap = (text) => `(${text})`;\nexport { wrap as n };');
  const entry = chunk(
    'app.js',
    'import { n as wrap } from "./rolldown-runtime.js";\nconst name = wrap("app");\nfunction startApp() { return name; }\nexport { startApp };',
  );
  const loading = { files: {}, createPartLoader: createPartLoader.toString(), runtime };
  const { startApp } = await run(toApp(entry, loading));
  expect((startApp as () => string)()).toBe('(app)');

  const part =
    'import { n as wrap } from "./rolldown-runtime.js";\nconst title = wrap("form");\nexport { title as t };';
  const { default: make } = (await run(toPart(chunk('form.js', part)).code)) as {
    default: (...given: unknown[]) => unknown;
  };
  expect(make({ runtime: { n: (text: string) => `[${text}]` } })).toEqual({ t: '[form]' });
});

test.each([
  [
    'an exported name that changes later',
    'let open = false;\nconst toggle = () => { open = !open; };\nexport { open, toggle };',
    /open changes/,
  ],
  ['an import of a package', 'import { useState } from "react";\nexport { useState };', /no file of the widget/],
  ['a default export', 'export default 1;', /ExportDefaultDeclaration/],
])('refuses %s: the parts would not have what is there', (_, code, reason) => {
  expect(() => toPart(chunk('form.js', code))).toThrow(reason);
});

test('a variable of a function that has the name of an export may change', () => {
  const code =
    'const open = 1;\nfunction count(list) { let open = 0; for (const one of list) open += one; return open; }\nexport { open, count };';
  expect(() => toPart(chunk('form.js', code))).not.toThrow();
});
