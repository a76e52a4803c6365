'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { Write } from '../../hooks/useWrite.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ActFailure } from './ActFailure.js';
import { runAct } from './runAct.js';

export interface AtOnceProps<Input> {
  write: Write<Input, void> | null;
  input: Input;
  /** What is said where it was not done. */
  title: string;
  onDone: () => void;
  onClose: () => void;
}

/** Something that is done without a question: nothing is drawn but why it failed. */
export function AtOnce<Input>({ write, input, title, onDone, onClose }: AtOnceProps<Input>) {
  const { actForms: words } = useI18n().messages;
  const latest = useRef({ write, onDone, onClose });
  useEffect(() => {
    latest.current = { write, onDone, onClose };
  });
  const run = useCallback(
    () =>
      runAct(latest.current.write, input, () => {
        latest.current.onDone();
        latest.current.onClose();
      }),
    [input],
  );
  const hasBegun = useRef(false);
  useEffect(() => {
    // An effect that React runs twice is one press.
    if (hasBegun.current) return;
    hasBegun.current = true;
    void run();
  }, [run]);
  if (!write?.error) return null;
  return (
    <Dialog
      title={title}
      closeLabel={words.closeDialog}
      onClose={onClose}
      actions={
        <Button variant="quiet" onClick={onClose}>
          {words.closeDialog}
        </Button>
      }
    >
      <ActFailure error={write.error} title={title} onRetry={() => void run()} />
    </Dialog>
  );
}
