'use client';
import type { DraftState } from '../../hooks/draft.js';
import { useI18n } from '../../i18n/useI18n.js';

/** Says truthfully how far what is typed is kept. That it is not is said aloud, too. */
export function SavedLine({ kept }: { kept: DraftState['kept'] }) {
  const words = useI18n().messages.drafts;
  const lines: Partial<Record<DraftState['kept'], string>> = {
    saving: words.saving,
    kept: words.kept,
    withoutFiles: words.keptWithoutFiles,
  };
  return (
    <div className="tkd-form-saved" data-kept={kept}>
      {lines[kept] && <span key="kept">{lines[kept]}</span>}
      <output>{kept === 'inMemory' && <span>{words.notKept}</span>}</output>
    </div>
  );
}
