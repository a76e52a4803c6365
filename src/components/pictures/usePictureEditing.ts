'use client';
import { useEffect, useRef, useState } from 'react';
import type { Attachments } from '../../hooks/useAttachments.js';
import type * as editor from './PictureEditor.js';

/** A picture in the editor. */
interface Editing {
  file: File;
  /** The entry that it stands for; none when it is new. */
  key: string | undefined;
  Editor: (typeof editor)['PictureEditor'];
}

export interface PictureEditing {
  current: Editing | undefined;
  /** The editor did not come. */
  hasFailed: boolean;
  /** Opens the editor, whose code comes with the first picture. Nothing is taken for complete until it is closed. */
  open: (file: File, key?: string) => Promise<void>;
  close: () => void;
  /** Forgets the failure. */
  forget: () => void;
}

/** Which picture is in the editor. */
export function usePictureEditing({ hold }: Attachments): PictureEditing {
  const [current, setCurrent] = useState<Editing>();
  const [hasFailed, setFailed] = useState(false);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return {
    current,
    hasFailed,
    async open(file, key) {
      setFailed(false);
      hold(true);
      try {
        const { PictureEditor: Editor } = await import('./PictureEditor.js');
        if (!isGone.current) setCurrent({ file, key, Editor });
      } catch {
        hold(false);
        setFailed(true);
      }
    },
    close() {
      hold(false);
      setCurrent(undefined);
    },
    forget: () => setFailed(false),
  };
}
