'use client';
import type { Limits } from '../../core/model.js';
import type { RefusedFile } from '../../hooks/useAttachments.js';
import { useI18n } from '../../i18n/useI18n.js';
import { describeProblem } from './describeProblem.js';
import { FileName } from './FileName.js';

export interface RefusedFilesProps {
  refused: readonly RefusedFile[];
  /** Names of folders that were dropped. */
  folders: readonly string[];
  limits: Limits;
}

/** What was not taken and why, until the next try. Read aloud by the picker's live region. */
export function RefusedFiles({ refused, folders, limits }: RefusedFilesProps) {
  const i18n = useI18n();
  const words = i18n.messages.attachments;
  const rows = [
    ...refused.map(({ key, name, problem }) => ({ key, name, reason: describeProblem(problem, limits, i18n) })),
    ...folders.map((name) => ({ key: `folder:${name}`, name, reason: words.folder })),
  ];
  if (rows.length === 0) return null;
  return (
    <div className="tkd-refused">
      <div className="tkd-refused-title">{words.notAttached}</div>
      <ul>
        {rows.map(({ key, name, reason }) => (
          <li key={key} className="tkd-refused-file">
            <FileName name={name} />
            <span className="tkd-refused-reason">{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
