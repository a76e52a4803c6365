'use client';
import type { ReactNode } from 'react';
import type { Inline } from '../../core/rules/messageText/tree.js';
import { InlineCode } from './InlineCode.js';
import { TextLink } from './TextLink.js';

/** A piece of a line as every format has it: words, code, an address. No component of its own: a long thread has thousands. */
export function drawPiece(piece: Inline, key: number): ReactNode {
  switch (piece.type) {
    case 'text':
      return piece.value;
    case 'code':
      return <InlineCode key={key} code={piece.value} />;
    case 'link':
      return (
        <TextLink key={key} href={piece.href}>
          {piece.value}
        </TextLink>
      );
  }
}
