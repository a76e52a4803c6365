'use client';
import { useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import type { Attachment } from '../../../core/model.js';
import { safeUrl } from '../../../core/rules/safeUrl.js';
import { usePreview } from '../../../hooks/useAttachmentFile.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { readableName } from '../../attachments/FileName.js';
import { pictureNote } from '../fileReason.js';
import { GalleryTools } from './GalleryTools.js';
import { useStagePointers } from './useStagePointers.js';
import { useZoom, type Zooming } from './useZoom.js';

export interface GalleryPictureProps {
  ticketId: string;
  attachment: Attachment;
  /** Is given what the keys do, wherever the focus is in the viewer. */
  keys: Ref<(event: KeyboardEvent) => void>;
  /** Fetched as soon as this one is there. */
  neighbours: readonly Attachment[];
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  /** There is no other. */
  isAlone: boolean;
}

/** Bytes beyond which a picture is only fetched when it is looked at. */
const mostAhead = 10_000_000;

/** Pixels that one key moves a picture. */
const keyStep = 60;

/** One picture of the viewer: on its way, failed, or to be zoomed and moved; and the buttons below it. */
export function GalleryPicture({ ticketId, attachment, keys, neighbours, ...props }: GalleryPictureProps) {
  const { onPrevious, onNext, isAlone } = props;
  const { messages } = useI18n();
  const stage = useRef<HTMLDivElement>(null);
  const zooming = useZoom(stage, attachment.id);
  const preview = usePreview(ticketId, attachment);
  const isTurned = () => stage.current?.matches(':dir(rtl)') ?? false;
  /** @param side 1 to the right. */
  const turn = (side: 1 | -1) => ((side === 1) === isTurned() ? onPrevious : onNext)?.();
  useImperativeHandle(keys, () => (event) => handleKey(event, zooming, turn));
  const pointers = useStagePointers(stage, zooming, (direction) => turn(direction === 1 ? -1 : 1));
  const address = preview?.status === 'success' ? safeUrl(preview.data, 'picture', document.baseURI) : null;
  const { picture, zoom, setPicture } = zooming;
  const describe = () => {
    if (preview?.status === 'error') return pictureNote(preview.error, messages);
    const isUnsafe = preview?.status === 'success' && address === null;
    return isUnsafe ? messages.thread.pictureFailed(messages.errors.malformed) : undefined;
  };
  const failure = describe();
  return (
    <div className="tkd-gallery-body">
      <div
        ref={stage}
        className="tkd-gallery-stage"
        data-movable={zooming.room.x > 0 || zooming.room.y > 0 ? '' : undefined}
        tabIndex={-1}
        {...pointers}
      >
        {preview?.status === 'pending' && (
          <p className="tkd-gallery-note" role="status">
            {messages.common.loading}
          </p>
        )}
        {failure !== undefined && (
          <div className="tkd-gallery-note" role="alert">
            <p>{failure}</p>
            {preview?.status === 'error' && (
              <Button
                onClick={() => {
                  stage.current?.focus();
                  preview.retry();
                }}
              >
                {messages.common.tryAgain}
              </Button>
            )}
          </div>
        )}
        {address !== null && (
          <img
            key={attachment.id}
            className="tkd-gallery-picture"
            src={address}
            alt={readableName(attachment.name)}
            draggable={false}
            data-ready={picture ? '' : undefined}
            style={{ transform: `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})` }}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setPicture({ width: naturalWidth, height: naturalHeight })
            }
          />
        )}
      </div>
      <GalleryTools {...{ zooming, onPrevious, onNext, isAlone }} />
      {picture &&
        neighbours
          .filter(({ size }) => size <= mostAhead)
          .map((one) => <Ahead key={one.id} ticketId={ticketId} attachment={one} />)}
    </div>
  );
}

/** Fetches a picture before it is looked at. */
function Ahead({ ticketId, attachment }: Pick<GalleryPictureProps, 'ticketId' | 'attachment'>) {
  usePreview(ticketId, attachment);
  return null;
}

function handleKey(event: KeyboardEvent, zooming: Zooming, turn: (side: 1 | -1) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { room, move, zoomIn, zoomOut, zoomTo, fit } = zooming;
  const sideways = (side: 1 | -1) => (room.x > 0 ? move({ x: -side * keyStep, y: 0 }) : turn(side));
  const acts: Partial<Record<string, () => void>> = {
    ArrowLeft: () => sideways(-1),
    ArrowRight: () => sideways(1),
    ArrowUp: () => move({ x: 0, y: keyStep }),
    ArrowDown: () => move({ x: 0, y: -keyStep }),
    '+': zoomIn,
    '=': zoomIn,
    '-': zoomOut,
    '0': fit,
    '1': () => zoomTo(1),
  };
  const act = acts[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
