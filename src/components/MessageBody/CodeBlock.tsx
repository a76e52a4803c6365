'use client';
import { useId, type ReactNode } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { CopyButton } from './CopyButton.js';

export interface CodeBlockProps {
  code: string;
  /** As its author named it, e.g. `bash`. */
  language: string | undefined;
  /** Draws the code in pieces, where it is too long to be drawn at once. */
  children?: ReactNode;
}

/** Code or a log, verbatim. Long lines scroll, with the keyboard too. */
export function CodeBlock({ code, language, children }: CodeBlockProps) {
  const words = useI18n().messages.thread;
  const id = useId();
  return (
    <div className="tkd-code" dir="ltr">
      <div className="tkd-code-head">
        <span id={id}>{language ?? words.code}</span>
        <CopyButton text={code} label={words.copy} isWordy />
      </div>
      <pre className="tkd-code-text" role="group" aria-labelledby={id} tabIndex={0}>
        {children ?? <code>{code}</code>}
      </pre>
    </div>
  );
}
