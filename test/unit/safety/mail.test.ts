import { describe, expect, it, vi } from 'vitest';
import { compose } from '../../../examples/panel/server/mail/compose.js';
import { readCorpus } from '../../support/corpora.js';
import { hostile } from '../../support/hostile.js';

const payloads = [...hostile, ...readCorpus('xss').flatMap(({ payload }) => payload ?? [])];

vi.setConfig({ testTimeout: 120_000 });

/** What the panel's own mails are made of. */
const own = /^(?:doctype|html|head|meta|title|body|div|p|a|br|ul|li|h2|blockquote)$/;

function mailOf(text: string) {
  const ticket = {
    number: '1042',
    subject: text,
    customer: text,
    department: text,
    priority: text,
    service: text,
    url: 'https://panel.example/support/1042',
  };
  return compose({ type: 'replied', author: text, body: text, files: [text] }, ticket, 'en').html;
}

describe(`the panel's mail [${payloads.length}]`, () => {
  it('has the words that people wrote in no other way than as words', () => {
    const tags = (html: string) => html.match(/<[^>]*>/g) ?? [];
    const plain = tags(mailOf('words'));
    for (const payload of payloads) {
      const found = tags(mailOf(payload));
      expect(found).toEqual(plain);
      expect(found.every((tag) => own.test(/\w+/.exec(tag)?.[0] ?? ''))).toBe(true);
    }
  });
});
