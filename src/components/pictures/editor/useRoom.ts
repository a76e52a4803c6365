'use client';
import { useEffect, useState, type RefObject } from 'react';
import type { PictureSize } from '../../../core/rules/pictures/pictureParts.js';

/** CSS pixels inside an element's padding, as they change. */
export function useRoom(element: RefObject<HTMLElement | null>): PictureSize {
  const [room, setRoom] = useState<PictureSize>({ width: 0, height: 0 });
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
