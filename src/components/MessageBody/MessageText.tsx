'use client';
import type { ReactNode } from 'react';
import type { Block, Inline } from '../../core/rules/messageText/tree.js';
import { useSlots } from '../provider/slots.js';
import { CodeBlock } from './CodeBlock.js';

/** The tree of a message's text as elements. The order is all that names a piece, and it never changes. */
export function MessageText({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return blocks.map((block, index) => <TextBlock key={index} block={block} />);
}

function TextBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Pieces content={block.content} />
        </p>
      );
    case 'code':
      return <CodeBlock code={block.value} language={block.language} />;
    case 'quote':
      return (
        <blockquote className="tkd-text-quote">
          <MessageText blocks={block.content} />
        </blockquote>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List className="tkd-text-list">
          {block.items.map(({ marker, content }, index) => (
            <li key={index}>
              {/* As written: a number that somebody wrote is never counted anew. */}
              <span className="tkd-text-marker" aria-hidden={!block.isOrdered}>
                {marker}
              </span>
              <Pieces content={content} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function Pieces({ content }: { content: readonly Inline[] }) {
  return content.map((piece, index) => {
    switch (piece.type) {
      case 'text':
        return piece.value;
      case 'code':
        return <InlineCode key={index} code={piece.value} />;
      case 'link':
        return <TextLink key={index} href={piece.href} text={piece.value} />;
    }
  });
}

const backtick = '`';

/** The marks are not seen, but copied along: `order` in a query is not order. */
function InlineCode({ code }: { code: string }) {
  return (
    <code className="tkd-text-code" dir="ltr">
      <span aria-hidden>{backtick}</span>
      <span>{code}</span>
      <span aria-hidden>{backtick}</span>
    </code>
  );
}

/** Shows the address that it leads to; the title has it as browsers read it, which tells look-alike hosts apart. */
function TextLink({ href, text }: { href: string; text: string }) {
  const { Link } = useSlots();
  if (Link) return <Link href={href}>{text}</Link>;
  const isPage = href.startsWith('http');
  return (
    <a
      className="tkd-text-link"
      dir="ltr"
      href={href}
      title={href}
      target={isPage ? '_blank' : undefined}
      rel="noopener noreferrer nofollow ugc"
    >
      {text}
    </a>
  );
}
