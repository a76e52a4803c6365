'use client';
import type { ReactNode } from 'react';
import type { Block, Inline } from '../../core/rules/messageText/tree.js';
import { CodeBlock } from './CodeBlock.js';
import { drawPiece } from './drawPiece.js';
import { Earlier } from './Earlier.js';

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
    case 'earlier':
      return (
        <Earlier>
          <MessageText blocks={block.content} />
        </Earlier>
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
  return content.map(drawPiece);
}
