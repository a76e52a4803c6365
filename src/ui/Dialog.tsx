'use client';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { X } from './icons.js';

export interface DialogProps {
  title: string;
  /** Name of the button that closes it. */
  closeLabel: string;
  /** For what needs more room than a question. @default false */
  isWide?: boolean;
  /** The buttons below. */
  actions?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A question or a form over the page. The browser's own dialog: it keeps the focus, Escape closes it, and what has opened it gets
 * the focus back. A press beside it does not close it: what was typed would be gone.
 */
export function Dialog({ title, closeLabel, isWide = false, actions, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    heading.current?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="tkd-dialog"
      data-wide={isWide ? '' : undefined}
      aria-labelledby={id}
      // What closes as it is taken away, or because React runs an effect twice, is not the customer's doing.
      onClose={() => dialog.current?.open === false && onClose()}
    >
      <div className="tkd-dialog-head">
        <h2 ref={heading} id={id} tabIndex={-1} className="tkd-dialog-title">
          {title}
        </h2>
        <button
          type="button"
          className="tkd-icon-button"
          aria-label={closeLabel}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden size={18} />
        </button>
      </div>
      <div className="tkd-dialog-body">{children}</div>
      {actions && <div className="tkd-dialog-actions">{actions}</div>}
    </dialog>
  );
}
