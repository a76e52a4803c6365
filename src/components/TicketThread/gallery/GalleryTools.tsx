'use client';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/useI18n.js';
import { ChevronLeft, ChevronRight, Fit, ZoomIn, ZoomOut } from './galleryIcons.js';
import type { GalleryPictureProps } from './GalleryPicture.js';
import type { Zooming } from './useZoom.js';

export interface GalleryToolsProps extends Pick<GalleryPictureProps, 'onPrevious' | 'onNext' | 'isAlone'> {
  zooming: Zooming;
}

/** The buttons of the viewer. One that can do nothing now stays where it is, and keeps the focus. */
export function GalleryTools({ zooming, onPrevious, onNext, isAlone }: GalleryToolsProps) {
  const { messages, format } = useI18n();
  const words = messages.gallery;
  const { picture, zoom, isFitted, zoomIn, zoomOut, zoomTo, fit } = zooming;
  return (
    <div className="tkd-gallery-tools">
      {!isAlone && (
        <Tool label={words.previous} keys="PageUp" onPress={onPrevious}>
          <ChevronLeft className="tkd-turning-icon" aria-hidden size={20} />
        </Tool>
      )}
      <span className="tkd-gallery-zoom">
        <Tool label={words.zoomOut} keys="-" onPress={picture && !isFitted ? zoomOut : undefined}>
          <ZoomOut aria-hidden size={20} />
        </Tool>
        <output className="tkd-gallery-percent">
          <bdi>{picture && words.percent(format.number(Math.round(zoom.scale * 100)))}</bdi>
        </output>
        <Tool label={words.zoomIn} keys="+" onPress={picture && zoomIn}>
          <ZoomIn aria-hidden size={20} />
        </Tool>
        <Tool label={words.fit} keys="0" onPress={picture && !isFitted ? fit : undefined}>
          <Fit aria-hidden size={20} />
        </Tool>
        <Tool label={words.actual} keys="1" onPress={picture && zoom.scale !== 1 ? () => zoomTo(1) : undefined}>
          <span className="tkd-gallery-actual" aria-hidden>
            {oneToOne}
          </span>
        </Tool>
      </span>
      {!isAlone && (
        <Tool label={words.next} keys="PageDown" onPress={onNext}>
          <ChevronRight className="tkd-turning-icon" aria-hidden size={20} />
        </Tool>
      )}
    </div>
  );
}

const oneToOne = '1:1';

interface ToolProps {
  label: string;
  keys: string;
  onPress: (() => void) | undefined;
  children: ReactNode;
}

function Tool({ label, keys, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className="tkd-icon-button tkd-gallery-tool"
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      aria-disabled={onPress ? undefined : true}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
