'use client';
import { useState } from 'react';
import type { Attachment } from '../../core/model.js';
import { safeUrl } from '../../core/rules/safeUrl.js';

/** Those whose smaller copy could not be drawn: scrolled out of sight and back it is not tried again. */
const broken = new WeakSet<Attachment>();

export interface SmallCopy {
  /** Where it is; nothing where there is none, or none that can be drawn. */
  address: string | null;
  /** There is one, and it could not be drawn. */
  hasFailed: boolean;
  onError: () => void;
}

/** The smaller copy of a picture that the backend has made, if it has. */
export function useSmallCopy(attachment: Attachment): SmallCopy {
  const [, setFailed] = useState<Attachment>();
  const hasFailed = broken.has(attachment);
  const { previewUrl } = attachment;
  return {
    address: previewUrl === undefined || hasFailed ? null : safeUrl(previewUrl, 'picture', document.baseURI),
    hasFailed,
    onError() {
      setFailed(attachment);
      broken.add(attachment);
    },
  };
}
