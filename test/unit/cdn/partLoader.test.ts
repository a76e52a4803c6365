import { expect, test } from 'vitest';
import { createPartLoader } from '../../../scripts/cdn/partLoader.mjs';

interface Asked {
  address: string;
  answer: (make: (...needs: unknown[]) => unknown) => void;
  refuse: () => void;
}

/** A loader whose files come when the test says so. */
function setUp(files: Record<string, [string, ...string[]]>, isHashed = false) {
  const asked: Asked[] = [];
  const app = { name: 'app' };
  const part = createPartLoader(
    files,
    app,
    (address) =>
      new Promise((resolve, reject) => {
        asked.push({
          address,
          answer: (make) => resolve({ default: (_: unknown, ...needs: unknown[]) => make(...needs) }),
          refuse: () => reject(new Error(`no ${address}`)),
        });
      }),
    () => isHashed,
  );
  return { part, app, asked, addresses: () => asked.map(({ address }) => address) };
}

test('a part and what it needs are fetched side by side, once', async () => {
  const { part, app, asked, addresses } = setUp({
    form: ['1', 'app', 'fields'],
    fields: ['1', 'app'],
  });
  const both = Promise.all([part('form'), part('form'), part('fields')]);
  expect(addresses()).toEqual(['form-1.js', 'fields-1.js']);
  asked[0]?.answer((...needs) => ({ needs }));
  asked[1]?.answer(() => 'fields');
  const [form, again, fields] = await both;
  expect(form).toEqual({ needs: [app, 'fields'] });
  expect(again).toBe(form);
  expect(fields).toBe('fields');
});

test('one that failed is asked for at another address, as often as it takes, and what it needs is not fetched again', async () => {
  const { part, asked, addresses } = setUp({ form: ['1', 'fields'], fields: ['1'] });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const wish = part('form');
    if (attempt === 0) asked.at(-1)?.answer(() => 'fields');
    asked.findLast(({ address }) => address.startsWith('form'))?.refuse();
    await expect(wish).rejects.toThrow('no form-1.js');
  }
  const wish = part('form');
  asked.at(-1)?.answer((fields) => ['form', fields]);
  await expect(wish).resolves.toEqual(['form', 'fields']);
  expect(addresses()).toEqual([
    'form-1.js',
    'fields-1.js',
    'form-1.js?1',
    'form-1.js?2',
    'form-1.js?3',
    'form-1.js?4',
    'form-1.js?5',
  ]);
});

test('where the page names hashes, it is asked for at the four addresses that have one', async () => {
  const { part, asked, addresses } = setUp({ form: ['1'] }, true);
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const wish = part('form');
    asked.at(-1)?.refuse();
    await expect(wish).rejects.toThrow('no form-1.js');
  }
  expect(addresses()).toEqual(['form-1.js', 'form-1.js?1', 'form-1.js?2', 'form-1.js?3', 'form-1.js', 'form-1.js?1']);
});

test('where only what it needs failed, that alone is asked for again', async () => {
  const { part, asked, addresses } = setUp({ form: ['1', 'fields'], fields: ['1'] });
  const wish = part('form');
  asked[0]?.answer((fields) => fields);
  asked[1]?.refuse();
  await expect(wish).rejects.toThrow('no fields-1.js');
  const next = part('form');
  asked[2]?.answer(() => 'fields');
  await expect(next).resolves.toBe('fields');
  expect(addresses()).toEqual(['form-1.js', 'fields-1.js', 'fields-1.js?1']);
});

test('a part that throws as it is made can be made again', async () => {
  const { part, asked, addresses } = setUp({ form: ['1'] });
  let isBroken = true;
  const wish = part('form');
  asked[0]?.answer(() => {
    if (isBroken) throw new Error('broken');
    return 'form';
  });
  await expect(wish).rejects.toThrow('broken');
  isBroken = false;
  await expect(part('form')).resolves.toBe('form');
  expect(addresses()).toEqual(['form-1.js']);
});
