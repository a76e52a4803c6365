'use client';
import { memo, useId, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { useOnPaper } from '../paper.js';
import type { AnyBlock, Beginning } from '../readPlain.js';
import { LongCode } from './LongCode.js';
import { stepsOf, toPieces, type Piece } from './toPieces.js';
import { useFold } from './useFold.js';
import { useSteps } from './useSteps.js';

export interface LongTextProps {
  /** The message's body: the same object as long as it is the same. */
  of: object;
  /** Reads the message, or its beginning. */
  read: (isWhole: boolean) => Beginning;
  draw: (blocks: readonly AnyBlock[]) => ReactNode;
  /** It has to be open now: what was looked for is in it. */
  isWhole: boolean;
}

/**
 * A message that may be higher than a screen: cut with a fade, and whole when it is asked for, or when the focus, a search or a link
 * leads into what is cut off.
 */
export function LongText({ of, read, draw, isWhole: isNeeded }: LongTextProps) {
  const words = useI18n().messages.thread;
  const fold = useFold(of, isNeeded);
  const { text, button } = fold;
  const isOnPaper = useOnPaper();
  const isWhole = fold.isWhole || isOnPaper;
  const { blocks, isPart } = useMemo(() => read(isWhole), [read, isWhole]);
  const pieces = useMemo(() => toPieces(blocks), [blocks]);
  const id = useId();
  // Two are more than a screen; the rest of a whole one comes frame by frame.
  const starts = useMemo(() => startsOf(pieces), [pieces]);
  const total = starts.at(-1) ?? 0;
  const drawn = useSteps(isWhole ? total : Math.min(total, 2), 2);
  // Paper does not wait for frames.
  const steps = isOnPaper ? total : drawn;
  const isDrawn = steps >= total;
  const hasMore = isPart || !isDrawn;
  useLayoutEffect(() => {
    // How high it is on paper says nothing of the screen.
    if (!isOnPaper) fold.onDrawn(hasMore);
  }, [fold, hasMore, pieces, isOnPaper]);
  return (
    <div className="tkd-text-long" data-whole={isWhole ? '' : undefined}>
      <div
        ref={text}
        id={id}
        className="tkd-text"
        dir="auto"
        tabIndex={-1}
        data-cut={fold.isCut && !isOnPaper ? '' : undefined}
        data-faded={fold.isCut && fold.canOpen && !isOnPaper ? '' : undefined}
        style={isWhole && !isDrawn ? { minBlockSize: fold.lastHeight } : undefined}
        onScroll={fold.onScroll}
      >
        {pieces.map((piece, index) => {
          const shown = Math.min(steps - (starts[index] ?? 0), stepsOf(piece));
          return shown > 0 ? <OnePiece key={index} {...{ piece, shown, draw }} /> : null;
        })}
      </div>
      {(isWhole || fold.canOpen) && (
        <div className="tkd-text-more">
          <Button ref={button} aria-controls={id} onClick={isWhole ? fold.close : fold.open}>
            <span>{isWhole ? words.showLess : words.showWhole}</span>
          </Button>
        </div>
      )}
    </div>
  );
}

/** The step at which each piece begins, and how many there are. */
function startsOf(pieces: readonly Piece[]): number[] {
  const starts = [0];
  for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + stepsOf(piece));
  return starts;
}

interface OnePieceProps extends Pick<LongTextProps, 'draw'> {
  piece: Piece;
  shown: number;
}

/** Drawn once: what is added below it does not touch it. */
const OnePiece = memo(function OnePiece({ piece, shown, draw }: OnePieceProps) {
  if (piece.type === 'code') return <LongCode piece={piece} shown={shown} />;
  return (
    <div className="tkd-text-piece" data-continued={piece.isContinued ? '' : undefined}>
      {draw(piece.blocks)}
    </div>
  );
});
