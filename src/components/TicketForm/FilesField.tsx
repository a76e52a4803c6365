'use client';
import type { Limits } from '../../core/model.js';
import type { Attachments } from '../../hooks/useAttachments.js';
import { useI18n } from '../../i18n/useI18n.js';
import { OptionalMark } from '../../ui/Field.js';
import { AttachmentPicker } from '../attachments/AttachmentPicker.js';
import type { FileIntake } from '../attachments/useFileIntake.js';

export interface FilesFieldProps {
  attachments: Attachments;
  limits: Limits;
  intake: FileIntake;
  error: string | undefined;
  isSending: boolean;
}

/** The files that go with the message. */
export function FilesField({ attachments, ...props }: FilesFieldProps) {
  const words = useI18n().messages.attachments;
  return (
    <div className="tkd-field" data-field="attachments">
      <div className="tkd-field-label" aria-hidden>
        <span>{words.label}</span>
        <OptionalMark isOptional />
      </div>
      <AttachmentPicker attachments={attachments} {...props} />
    </div>
  );
}
