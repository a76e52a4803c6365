'use client';
import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Pixels: twice what is seen, for fine screens. */
const side = 80;

export interface ThumbnailProps {
  /** A picture that may be drawn. */
  file: File;
  /** Stands there until it is drawn, and where it cannot be. */
  children: ReactNode;
}

/** A small picture of a picture: its name stands beside it, so it is hidden from ears. */
export function Thumbnail({ file, children }: ThumbnailProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const element = canvas.current;
    const controller = new AbortController();
    const { signal } = controller;
    if (element) {
      import('../../hooks/pictures/lazy.js')
        .then(({ drawThumbnail }) => drawThumbnail(file, element, signal))
        .then(
          (isDone) => signal.aborted || setDrawn(isDone),
          () => undefined,
        );
    }
    return () => controller.abort();
  }, [file]);
  return (
    <>
      {!isDrawn && children}
      <canvas ref={canvas} className="tkd-thumbnail" width={side} height={side} hidden={!isDrawn} aria-hidden />
    </>
  );
}
