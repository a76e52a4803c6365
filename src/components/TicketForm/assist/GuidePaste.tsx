'use client';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { Prompt } from '../../../core/model.js';
import { isBlank } from '../../../core/rules/isBlank.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { TextArea } from '../../../ui/TextArea.js';

export interface GuidePasteProps {
  prompt: Prompt;
  text: string;
  onChange: (text: string) => void;
  onInsert: () => void;
  onCancel: () => void;
}

/** A box for what must stay letter by letter. What is in it when the request is sent goes along. */
export function GuidePaste({ prompt, text, onChange, onInsert, onCancel }: GuidePasteProps) {
  const { guide, common } = useI18n().messages;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const insert = () => (isBlank(text) ? box.current?.focus() : onInsert());
  const latest = useRef(insert);
  useEffect(() => {
    latest.current = insert;
  });
  useEffect(() => {
    const form = box.current?.form;
    const handleSubmit = () => {
      if (box.current?.value) latest.current();
    };
    box.current?.focus();
    form?.addEventListener('submit', handleSubmit, true);
    return () => form?.removeEventListener('submit', handleSubmit, true);
  }, []);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Only the box closes, not the dialog of the host that the form may stand in.
    event.stopPropagation();
    onCancel();
  };
  return (
    <div className="tkd-guide-paste" role="group" aria-label={prompt.label}>
      <label htmlFor={id}>{prompt.id === 'errors' ? guide.paste : guide.pasteText}</label>
      <TextArea
        ref={box}
        id={id}
        className="tkd-guide-code"
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={handleKeyDown}
      />
      <div className="tkd-guide-actions">
        <Button onClick={insert} onKeyDown={handleKeyDown}>
          {guide.insert}
        </Button>
        <Button variant="quiet" onClick={onCancel} onKeyDown={handleKeyDown}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
