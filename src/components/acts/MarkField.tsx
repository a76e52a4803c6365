'use client';
import { useRef, useState } from 'react';
import type { Place } from '../../core/rules/secrets/maskPlaces.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';

export interface MarkFieldProps {
  text: string;
  onMark: (places: readonly Place[]) => void;
}

/** A text to select in. A field that cannot be written in, as only in fields can everybody select with the keyboard. */
export function MarkField({ text, onMark }: MarkFieldProps) {
  const { actForms: words } = useI18n().messages;
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const handleMark = () => {
    const element = field.current;
    const [start, end] = [element?.selectionStart ?? 0, element?.selectionEnd ?? 0];
    const isNothing = text.slice(start, end).trim() === '';
    setEmpty(isNothing);
    if (isNothing) element?.focus();
    else onMark([{ start, end }]);
  };
  return (
    <Field
      name="text"
      label={words.retractText}
      help={words.retractTextHelp}
      error={isEmpty ? words.selectFirst : undefined}
      after={
        <Button className="tkd-mark-button" onClick={handleMark}>
          {words.markSelection}
        </Button>
      }
    >
      {({ 'aria-required': _, ...control }) => (
        <TextArea {...control} ref={field} className="tkd-mark-field" value={text} readOnly rows={6} />
      )}
    </Field>
  );
}
