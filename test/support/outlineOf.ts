import type { RichBlock, RichInline } from '../../src/core/rules/messageText/rich/tree.js';

/** The outline of a tree: its words, and what stands around them, without links, paragraphs and white space. */
export function outlineOf(blocks: readonly RichBlock[]): string {
  return tidy(blocks.map(block).join(' '));
}

function block(one: RichBlock): string {
  switch (one.type) {
    case 'paragraph':
      return line(one.content);
    case 'heading':
      return wrap(`h${one.level}`, line(one.content));
    case 'code':
      return wrap('pre', wrap('code', one.value));
    case 'quote':
    case 'earlier':
      return one.type === 'quote'
        ? wrap('blockquote', one.content.map(block).join(' '))
        : one.content.map(block).join(' ');
    case 'items': {
      const items = one.items.map(({ content }) => wrap('li', content.map(block).join(' ')));
      return wrap(one.start === undefined ? 'ul' : 'ol', items.join(''));
    }
    case 'table':
      return wrap(
        'table',
        [...(one.head.length > 0 ? [one.head] : []), ...one.rows].map((row) => row.map(line).join(' ')).join(' '),
      );
    case 'rule':
      return '<hr>';
  }
}

const names = { strong: 'strong', emphasis: 'em', strike: 'del' };

function line(content: readonly RichInline[]): string {
  return content
    .map((piece) => {
      if (piece.type === 'code') return wrap('code', piece.value);
      if (piece.type === 'anchor') return line(piece.content);
      return 'content' in piece ? wrap(names[piece.type], line(piece.content)) : piece.value;
    })
    .join('');
}

function wrap(name: string, inside: string): string {
  return `<${name}>${inside}</${name}>`;
}

const kept = /^(?:h[1-6]|pre|code|blockquote|li|ul|ol|table|strong|em|del)$/;

/** The same of HTML that a specification gives. */
export function outlineOfHtml(html: string): string {
  return tidy(walk(new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body));
}

function walk(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'img') return element.getAttribute('alt') ?? '';
  if (name === 'hr') return '<hr>';
  if (name === 'br') return ' ';
  const inside = [...element.childNodes].map(walk).join('');
  if (kept.test(name)) return wrap(name, inside);
  return /^(?:p|tr|th|td|thead|tbody)$/.test(name) ? ` ${inside} ` : inside;
}

function tidy(outline: string): string {
  return outline.replace(/\s+/g, '');
}
