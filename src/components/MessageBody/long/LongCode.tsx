'use client';
import { CodeBlock } from '../CodeBlock.js';
import type { Piece } from './toPieces.js';

export interface LongCodeProps {
  piece: Extract<Piece, { type: 'code' }>;
  /** How many of its parts. */
  shown: number;
}

/** A log of any length in one block. */
export function LongCode({ piece: { value, language, parts }, shown }: LongCodeProps) {
  return (
    <CodeBlock code={value} language={language}>
      {parts.slice(0, shown).map((part, index) => (
        <code key={index} className="tkd-code-part">
          {`${part}\n`}
        </code>
      ))}
    </CodeBlock>
  );
}
