import { describe, expect, it, vi } from 'vitest';
import { parseMessageText } from '../../../src/core/rules/messageText/parseMessageText.js';
import { parseHtml } from '../../../src/core/rules/messageText/rich/parseHtml.js';
import { parseMarkdown } from '../../../src/core/rules/messageText/rich/parseMarkdown.js';
import { noCorpora, readCorpus } from '../../support/corpora.js';
import { hostile } from '../../support/hostile.js';
import { outlineOf, outlineOfHtml } from '../../support/outlineOf.js';
import { addressesIn, wordsIn } from '../../support/readTree.js';

const payloads = readCorpus('xss').flatMap(({ payload }) => payload ?? []);
const examples = readCorpus('markdown').filter(({ markdown }) => markdown !== undefined);
const safe = /^(?:https?|mailto|tel):/;

/** The examples of the first tier that are read otherwise, on purpose. */
const different = 'cm-21 cm-25 cm-31 cm-344 cm-475 cm-476 cm-477 cm-642 cm-643 gfm-204'.split(' ');

/** What a payload looks like where one is inside another's syntax. */
const around = (payload: string) => [
  payload,
  `[words](${payload}) ![words](<${payload}>)`,
  `<a href="${payload}">words</a> <img alt=words src=${payload}>`,
];

// The public ones are many, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

describe.each([
  ['our own payloads', hostile],
  ['the payloads of the public corpus', payloads],
])('%s', (_, all) => {
  it.skipIf(all.length === 0)(
    `lead nowhere but to pages, mailboxes and telephones [${all.length || noCorpora}]`,
    () => {
      for (const written of all.flatMap(around))
        for (const blocks of [parseMessageText(written), parseMarkdown(written) ?? [], parseHtml(written)])
          for (const address of addressesIn(blocks)) {
            expect(address).toMatch(safe);
            expect(new URL(address).username).toBe('');
          }
    },
  );

  it.skipIf(all.length === 0)('of a plain text keep every word', () => {
    for (const written of all) {
      const bare = (text: string) => text.replace(/```[^\n]*/g, '').replace(/[\s`>]/g, '');
      expect(bare(wordsIn(parseMessageText(written)))).toBe(bare(written));
    }
  });
});

describe('the examples of CommonMark and GFM', () => {
  const read = (markdown: string) => outlineOf(parseMarkdown(markdown) ?? []);
  const wanted = examples.filter(({ tier }) => tier === 1);

  it.skipIf(wanted.length === 0)(`that matter for a ticket read as specified [${wanted.length || noCorpora}]`, () => {
    const wrong = wanted.filter(({ markdown = '', html = '' }) => read(markdown) !== outlineOfHtml(html));
    // Tags in the midst of words are words here, rare names of characters stay as written, a table keeps a cell too many.
    expect(wrong.map(({ id }) => id)).toEqual([...different]);
  });

  it.skipIf(examples.length === 0)('of raw HTML leave it as the text that it is', () => {
    const raw = examples.filter(({ tier }) => tier === 'raw-html');
    for (const { markdown = '' } of raw) {
      const tags = markdown.match(/<[a-z][a-z-]*/gi) ?? [];
      const words = wordsIn(parseMarkdown(markdown) ?? []);
      for (const tag of tags) expect(words).toContain(tag);
    }
  });
});
