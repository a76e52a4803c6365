import { render, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Message } from '../../src/core/model.js';
import { MessageBody } from '../../src/components/MessageBody/MessageBody.js';
import { readDrawn } from '../../src/components/TicketThread/find/readDrawn.js';
import { useReader } from '../../src/components/TicketThread/find/useReader.js';
import { hostile } from '../support/hostile.js';

const log = Array.from({ length: 400 }, (_, index) => `2026-03-01 ${index} a line of the log`).join('\n');
const plain = [
  'See `df -h`, then https://a.example/b. Done.\nAnd a second line',
  '- one\n- two `x`\n\n2. second\n3. third',
  'Done.\n\nOn 1 March 2026, Anna wrote:\n> The needle\n> is here',
  `Look:\n\`\`\`log\n${log}\n\`\`\`\nThe end`,
  'A long paragraph of words. '.repeat(900),
  `> ${'said '.repeat(40)}\n\n${log}`,
];
const marked = [
  '# Head\n\nSome **bo**ld, *em*, ~~no~~ and [the page](https://a.example/x) [b.example](https://a.example/)',
  '1. one\n2. two\n   - in it\n   - again\n\n- [x] done\n- [ ] open\n\n---\n\n| a | b |\n|---|---|\n| c | `d` |',
  `> quoted\n> - list\n\n\`\`\`sh\nls -l\n\`\`\``,
];
const html = [
  '<h2>Head</h2><p>R&amp;D <b>bo</b>ld<br>line</p><ul><li>one<ol><li>in</li></ol></li></ul><pre>a  b\nc</pre><hr>',
  '<table><tr><th>a</th><td>b</td></tr></table><blockquote><p>said</p></blockquote><div>x<div>y</div></div>',
];
type Body = Message['body'];
const bodies: Body[] = [
  ...[...plain, ...marked, ...html, ...hostile].map((value) => ({ format: 'text', value }) as const),
  ...[...marked, ...plain, ...hostile].map((value) => ({ format: 'markdown', value }) as const),
  ...[...html, ...hostile].map((value) => ({ format: 'html', value }) as const),
];

function Both({ message, onRead }: { message: Message; onRead: (text: string) => void }) {
  const read = useReader([message]);
  onRead(read(message));
  return <MessageBody message={message} isWhole />;
}

it.each(bodies.map((body) => [body.format, body.value.slice(0, 40), body] as const))(
  'what is searched in %s is what is drawn of it: %s',
  async (_, __, body) => {
    const message: Message = {
      type: 'message',
      id: 'm',
      author: { role: 'customer' },
      body,
      attachments: [],
      createdAt: '2026-03-01T00:00:00Z',
    };
    let searched = '';
    const { container } = render(<Both message={message} onRead={(text) => (searched = text)} />);
    await waitFor(() => {
      const drawn = container.querySelector('.tkd-text');
      expect(drawn && words(readDrawn(drawn).text)).toBe(words(searched));
      // Once what draws the format is there.
      expect(container.querySelector('.tkd-text-heading') !== null).toBe(hasHeading(body));
    });
  },
);

/** Of the texts above, the only ones with a heading. */
function hasHeading({ format, value }: Body): boolean {
  return format === 'html' ? value.startsWith('<h2>') : format === 'markdown' && value.startsWith('# ');
}

/** A search knows no blanks but that there is one. */
function words(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
