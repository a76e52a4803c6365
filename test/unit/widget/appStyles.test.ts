import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/@import '([^']+)'/g)].map(([, path = '']) => basename(path));

const folder = 'src/widget/app/styles';
const parts = ['first', 'later', 'last'].map((name) => importsOf(`${folder}/${name}.css`));
// No bundler lowers what is a text in a script.
const whole = importsOf('src/styles/index.css').filter((name) => name !== 'lowered.css');

it('the styles of the widget are those of the package, and its own', () => {
  expect(parts.flat().toSorted()).toEqual([...whole, 'widget.css'].toSorted());
});

it('within a part they lie over each other as in the package', () => {
  for (const part of parts) {
    const places = part.filter((name) => name !== 'widget.css').map((name) => whole.indexOf(name));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  }
});
