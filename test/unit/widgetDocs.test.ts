// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributeNames, richNames } from '../../src/widget/elementNames.js';

const read = (path: string) => readFileSync(path, 'utf8');
const page = read('stories/docs/Widget.mdx');
const contract = read('src/widget/contract.ts');

/** What a section lists: the names that its points begin with. */
function listed(title: string): string[] {
  const section = page.split('\n## ').find((part) => part.startsWith(title)) ?? '';
  const points = section.split('\n').filter((line) => line.startsWith('- '));
  const heads = points.map((line) => line.split(/:(?= )/)[0] ?? '');
  return heads.flatMap((head) => [...head.matchAll(/`([\w:]+)[^`]*`/g)].map(([, name = '']) => name));
}

describe('the page about the widget', () => {
  it('has each attribute, and no other', () => {
    expect(listed('Attributes').toSorted()).toEqual([...attributeNames, 'nonce'].toSorted());
  });

  it('has each property that is no attribute', () => {
    expect(listed('Properties').toSorted()).toEqual([...richNames].toSorted());
  });

  it('has each method', () => {
    const [, methods = ''] = /interface TicketDockMethods \{([^]*?)\n\}/.exec(contract) ?? [];
    const names = [...methods.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name);
    expect(listed('Methods').toSorted()).toEqual(names.toSorted());
  });

  it('has each event', () => {
    const events = [...contract.matchAll(/'(ticketdock:\w+)'/g)].map(([, name = '']) => name);
    const told = listed('Events').filter((name) => name.startsWith('ticketdock:'));
    expect(told.toSorted()).toEqual(events.toSorted());
  });
});

describe('the lines to paste', () => {
  it.each(['Widget', 'WidgetIdentity', 'WidgetPaste'])('of the page %s name attributes that there are', (name) => {
    const text = read(`stories/docs/${name}.mdx`);
    const onScripts = [...text.matchAll(/\bdata-([a-z]+)="/g)].map(([, attribute]) => attribute);
    const onElements = [...text.matchAll(/<ticket-dock\b([^]*?)>/g)].flatMap(([, tag = '']) =>
      [...tag.matchAll(/(?:^|\s)([a-z]+)="/g)].map(([, attribute]) => attribute),
    );

    expect([...attributeNames, 'target']).toEqual(expect.arrayContaining([...new Set(onScripts)]));
    // Vue keeps `ref` for itself.
    expect([...attributeNames, 'ref']).toEqual(expect.arrayContaining([...new Set(onElements)]));
  });
});
