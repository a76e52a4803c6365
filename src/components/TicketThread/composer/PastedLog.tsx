'use client';
import { useEffect, useState, type RefObject } from 'react';
import { isInFence } from '../../../core/rules/compose/isInFence.js';
import { looksLikeLog } from '../../../core/rules/compose/looksLikeLog.js';
import { inFence } from '../../../core/rules/compose/markCode.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { useLiveText, type LiveText } from '../liveText.js';
import { editField } from './editField.js';

export interface PastedLogProps {
  field: RefObject<HTMLTextAreaElement | null>;
  text: LiveText;
}

/** Asks whether a log that was just pasted is to stand as a block of code. Whoever writes on need not answer. */
export function PastedLog({ field, text }: PastedLogProps) {
  const words = useI18n().messages.composer;
  const [pasted, setPasted] = useState<string>();
  useEffect(() => {
    const { current } = field;
    const handlePaste = (event: ClipboardEvent) => {
      const given = event.clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n') ?? '';
      const isLog =
        current !== null && looksLikeLog(given) && !isInFence(current.value.slice(0, current.selectionStart));
      setPasted(isLog ? given.replace(/\n+$/, '') : undefined);
    };
    current?.addEventListener('paste', handlePaste);
    return () => current?.removeEventListener('paste', handlePaste);
  }, [field]);
  // It is looked for only while there is something to ask.
  const isThere = useLiveText(text, (now) => pasted !== undefined && now.includes(pasted));
  const handleFormat = () => {
    if (field.current)
      editField(field.current, ({ text: now }) => {
        const start = pasted === undefined ? -1 : now.lastIndexOf(pasted);
        if (pasted === undefined || start < 0) return undefined;
        const edit = inFence({ text: now, start, end: start + pasted.length });
        return { ...edit, selection: [edit.selection[1], edit.selection[1]] };
      });
    setPasted(undefined);
  };
  return (
    <div role="status" className="tkd-composer-note">
      {isThere && (
        <p key="log" className="tkd-draft-line">
          <span>{words.looksLikeLog}</span>
          <Button variant="quiet" onClick={handleFormat}>
            {words.asCode}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              setPasted(undefined);
              field.current?.focus();
            }}
          >
            {words.asText}
          </Button>
        </p>
      )}
    </div>
  );
}
