'use client';
import { useState, type ReactNode } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { useOnPaper } from './paper.js';

/**
 * What an answer repeats of the conversation, folded. A native disclosure: it costs nothing, and the browser opens it when its own
 * search finds something inside.
 */
export function Earlier({ children }: { children: ReactNode }) {
  const { quoted } = useI18n().messages.thread;
  const [isOpen, setOpen] = useState(false);
  const isOnPaper = useOnPaper();
  return (
    <details
      className="tkd-text-earlier"
      open={isOpen || isOnPaper}
      onToggle={({ currentTarget }) => !isOnPaper && setOpen(currentTarget.open)}
    >
      <summary className="tkd-text-earlier-name">{quoted}</summary>
      <div className="tkd-text-earlier-words">{children}</div>
    </details>
  );
}
