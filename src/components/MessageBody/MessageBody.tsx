'use client';
import { useCallback, useMemo } from 'react';
import type { Message } from '../../core/model.js';
import type { RichBlock } from '../../core/rules/messageText/rich/tree.js';
import type { Block } from '../../core/rules/messageText/tree.js';
import { useLater } from '../../ui/useLater.js';
import { useSlots } from '../provider/slots.js';
import { mayBeLong } from './mayBeLong.js';
import { MessageBoundary } from './MessageBoundary.js';
import { MessageText } from './MessageText.js';
import { useOnPaper } from './paper.js';
import { readPlain, type Beginning } from './readPlain.js';
import type * as html from './rich/lazyHtml.js';
import type * as markdown from './rich/lazyMarkdown.js';
import type { RichTextProps } from './rich/RichText.js';
import { textParts } from './textParts.js';

export interface MessageBodyProps extends Partial<Pick<RichTextProps, 'headingLevel'>> {
  /** Its `body` is all that is drawn. */
  message: Message;
  /** Opens a long message: what was looked for is in it. The reader can fold it again. @default false */
  isWhole?: boolean;
}

/** What a message says, drawn safely: by the host's own part if there is one. */
export function MessageBody({ message, headingLevel = 3, isWhole = false }: MessageBodyProps) {
  const { MessageBody: HostBody } = useSlots();
  const { body } = message;
  return (
    <MessageBoundary key={body.value} text={body.value}>
      {HostBody ? <HostBody message={message} /> : <Words {...{ body, headingLevel, isWhole }} />}
    </MessageBoundary>
  );
}

type RichPart = typeof html | typeof markdown;

type WordsProps = Required<Omit<MessageBodyProps, 'message'>> & Pick<Message, 'body'>;

/** As plain text until what draws its format is there, and when that cannot be loaded. */
function Words({ body, headingLevel, isWhole }: WordsProps) {
  const { format, value } = body;
  const isRich = format !== 'text';
  const { part: richPart } = useLater<RichPart>(format === 'html' ? textParts.html : textParts.markdown, isRich);
  // Loaded for another message it is there for all of them: plain text is never read as anything else.
  const rich = isRich ? richPart : undefined;
  const blocks = useMemo(() => rich?.read(value), [rich, value]);
  const isLong = useMemo(() => mayBeLong(value), [value]);
  const { part: longPart, hasFailed } = useLater(textParts.long, isLong);
  const long = isLong ? longPart : undefined;
  const isOnPaper = useOnPaper();
  const isCut = isLong && !long && !hasFailed && !isWhole && !isOnPaper;
  const read = useCallback(
    (all: boolean): Beginning => (blocks ? { blocks, isPart: false } : readPlain({ format, value }, all)),
    [blocks, format, value],
  );
  const draw = useCallback(
    // Given back as they were read.
    (words: Beginning['blocks']) =>
      rich && blocks ? (
        <rich.RichText blocks={words as RichBlock[]} headingLevel={headingLevel} />
      ) : (
        <MessageText blocks={words as Block[]} />
      ),
    [rich, blocks, headingLevel],
  );
  const drawn = useMemo(() => (long ? null : draw(read(!isCut).blocks)), [long, draw, read, isCut]);
  if (long) return <long.LongText key={blocks ? 'rich' : 'plain'} of={body} {...{ read, draw, isWhole }} />;
  return (
    <div className="tkd-text" dir="auto" data-cut={isCut ? '' : undefined}>
      {drawn}
    </div>
  );
}
