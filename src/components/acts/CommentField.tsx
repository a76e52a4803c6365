'use client';
import { useI18n } from '../../i18n/useI18n.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';

export interface CommentFieldProps {
  /** Who reads it, and what becomes of it. */
  help: string;
  value: string;
  onChange: (comment: string) => void;
}

/** A few words to what was chosen, if the customer likes. */
export function CommentField({ help, value, onChange }: CommentFieldProps) {
  const { actForms: words } = useI18n().messages;
  return (
    <Field name="comment" label={words.comment} isOptional help={help}>
      {(control) => (
        <TextArea
          {...control}
          rows={3}
          className="tkd-short"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
