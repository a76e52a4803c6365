// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'stories/docs';
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** As Storybook makes an address of a title. */
function addressOf(text: string): string {
  const title = /<Meta title="([^"]+)"/.exec(text)?.[1] ?? '';
  return `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}--docs`;
}

describe('the documentation', () => {
  const addresses = pages.map(({ text }) => addressOf(text));

  it.each(pages)('$name links to pages that are there', ({ text }) => {
    const links = [...text.matchAll(/\]\(\?path=\/docs\/([^)#&]+)/g)].map(([, address]) => address);

    expect(links.filter((address) => !addresses.includes(address ?? ''))).toEqual([]);
  });

  it('has a page at every address once', () => {
    expect(new Set(addresses).size).toBe(pages.length);
  });
});
