'use client';
import { useI18n } from '../../i18n/useI18n.js';
import { Notice } from '../../ui/Notice.js';

/** The customer has signed out of the host's page: nothing of theirs is left here. */
export function Left() {
  const words = useI18n().messages.widget;
  return (
    <Notice tone="info" title={words.left}>
      {words.leftHint}
    </Notice>
  );
}
