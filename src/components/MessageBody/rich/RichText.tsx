'use client';
import type { ReactNode } from 'react';
import type { HeadingLevel, RichBlock } from '../../../core/rules/messageText/rich/tree.js';
import { CodeBlock } from '../CodeBlock.js';
import { Earlier } from '../Earlier.js';
import { RichItems } from './RichItems.js';
import { RichLine } from './RichLine.js';
import { RichTable } from './RichTable.js';

export interface RichTextProps {
  blocks: readonly RichBlock[];
  /** Of the message's own heading: those in its text are below it. */
  headingLevel: HeadingLevel;
}

/** The tree of a message in Markdown or HTML as elements. The order is all that names a piece, and it never changes. */
export function RichText({ blocks, headingLevel }: RichTextProps): ReactNode {
  return blocks.map((block, index) => <Block key={index} {...{ block, headingLevel }} />);
}

function Block({ block, headingLevel }: { block: RichBlock } & Pick<RichTextProps, 'headingLevel'>) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <RichLine content={block.content} />
        </p>
      );
    case 'heading': {
      const Heading = `h${Math.min(6, headingLevel + (block.depth ?? 1)) as HeadingLevel}` as const;
      return (
        <Heading className="tkd-text-heading" data-level={block.level}>
          <RichLine content={block.content} />
        </Heading>
      );
    }
    case 'code':
      return <CodeBlock code={block.value} language={block.language} />;
    case 'quote':
      return (
        <blockquote className="tkd-text-quote">
          <RichText blocks={block.content} headingLevel={headingLevel} />
        </blockquote>
      );
    case 'earlier':
      return (
        <Earlier>
          <RichText blocks={block.content} headingLevel={headingLevel} />
        </Earlier>
      );
    case 'items':
      return (
        <RichItems start={block.start} items={block.items}>
          {(content) => <RichText blocks={content} headingLevel={headingLevel} />}
        </RichItems>
      );
    case 'table':
      return <RichTable head={block.head} rows={block.rows} />;
    case 'rule':
      return <hr className="tkd-text-rule" />;
  }
}
