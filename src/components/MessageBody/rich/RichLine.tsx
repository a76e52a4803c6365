'use client';
import type { ReactNode } from 'react';
import type { RichInline } from '../../../core/rules/messageText/rich/tree.js';
import { drawPiece } from '../drawPiece.js';
import { TextLink } from '../TextLink.js';

/** Words with their formatting. */
export function RichLine({ content }: { content: readonly RichInline[] }): ReactNode {
  return content.map((piece, index) => {
    switch (piece.type) {
      case 'anchor':
        return <Anchor key={index} {...piece} />;
      case 'strong':
        return (
          <strong key={index}>
            <RichLine content={piece.content} />
          </strong>
        );
      case 'emphasis':
        return (
          <em key={index}>
            <RichLine content={piece.content} />
          </em>
        );
      case 'strike':
        return (
          <s key={index}>
            <RichLine content={piece.content} />
          </s>
        );
      default:
        return drawPiece(piece, index);
    }
  });
}

/** A link whose words name another place than it leads to says where. */
function Anchor({ href, host, content }: Extract<RichInline, { type: 'anchor' }>) {
  return (
    <>
      <TextLink href={href} isWords>
        <RichLine content={content} />
      </TextLink>
      {host !== undefined && (
        <>
          {' '}
          <bdi className="tkd-text-host">{`(${host})`}</bdi>
        </>
      )}
    </>
  );
}
