'use client';
import { useEffect, useRef } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Skeleton } from '../../ui/Skeleton.js';

const messages = [1, 2, 3];

/** Lines where messages will be. */
export function ThreadShape({ takesFocus = false }: { takesFocus?: boolean | undefined }) {
  const { loading } = useI18n().messages.common;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={place} className="tkd-widget-shape" role="group" aria-label={loading} aria-busy tabIndex={-1}>
      {messages.map((message) => (
        <div key={message}>
          <Skeleton width="short" />
          <Skeleton width="long" />
          <Skeleton width="medium" />
        </div>
      ))}
    </div>
  );
}
