'use client';
import { useLayoutEffect, useRef } from 'react';
import type { PictureSize } from '../../../core/rules/pictures/pictureParts.js';
import { drawPicture, type Drawing } from './drawPicture.js';

export interface PictureCanvasProps extends Drawing {
  /** CSS pixels. */
  shown: PictureSize;
  label: string;
}

/** The picture with its marks, as it will be saved. */
export function PictureCanvas({ shown, label, source, size, marks, view }: PictureCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    // Read back for what is blurred: held where reading is cheap.
    const context = element?.getContext('2d', { willReadFrequently: true });
    if (!element || !context) return;
    // More than two pixels for one would be work that nobody sees.
    const scale = Math.min(devicePixelRatio, 2);
    const width = Math.round(shown.width * scale);
    const height = Math.round(shown.height * scale);
    if (element.width !== width) element.width = width;
    if (element.height !== height) element.height = height;
    drawPicture(context, { source, size, marks, view });
  });
  return <canvas ref={canvas} className="tkd-editor-picture" role="img" aria-label={label} />;
}
