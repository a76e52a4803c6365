'use client';
import type { IconProps } from '../../ui/icons.js';
import { Check, Copy } from '../../ui/deskIcons.js';
import { useEffect, useState, type ComponentType } from 'react';
import { useI18n } from '../../i18n/useI18n.js';

/** How long the button says that it is done, in milliseconds. */
const praise = 2000;

export interface CopyButtonProps {
  text: string;
  /** The button's name. */
  label: string;
  /** Shows the name beside the sign. */
  isWordy?: boolean;
  /** Its sign. @default two sheets */
  Icon?: ComponentType<IconProps>;
}

/** Copies a text, and says whether the browser let it. */
export function CopyButton({ text, label, isWordy = false, Icon = Copy }: CopyButtonProps) {
  const words = useI18n().messages.thread;
  const [status, setStatus] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (status !== 'copied') return undefined;
    const timer = setTimeout(() => setStatus('idle'), praise);
    return () => clearTimeout(timer);
  }, [status]);
  const handleCopy = async () => {
    try {
      // Missing on plain `http:` pages: the call then throws like a refusal.
      await navigator.clipboard.writeText(text);
      setStatus('copied');
    } catch {
      setStatus('failed');
    }
  };
  const isCopied = status === 'copied';
  const Sign = isCopied ? Check : Icon;
  return (
    <span className="tkd-copy">
      {status === 'failed' && <span role="alert">{words.copyFailed}</span>}
      <button
        type="button"
        className={isWordy ? 'tkd-copy-button' : 'tkd-icon-button'}
        aria-label={isWordy ? undefined : label}
        title={isWordy ? undefined : label}
        onClick={() => void handleCopy()}
      >
        <Sign aria-hidden size={14} />
        {isWordy && <span>{isCopied ? words.copied : label}</span>}
      </button>
      <output className="tkd-hidden">{isCopied ? words.copied : ''}</output>
    </span>
  );
}
