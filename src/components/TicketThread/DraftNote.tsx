'use client';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { readableName } from '../attachments/FileName.js';
import { beginningOf } from '../TicketForm/beginningOf.js';
import type { Composer } from './useComposer.js';

export interface DraftNoteProps {
  composer: Composer;
}

/** Over the field: that an unfinished answer is back, what of it could not be kept, and what other tabs keep. */
export function DraftNote({ composer }: DraftNoteProps) {
  const { messages, format } = useI18n();
  const words = messages.drafts;
  const { draft, state, isRestored, missing, gone, discard, undo } = composer;
  const { found, others, kept } = state;
  return (
    <>
      <div role="status" className="tkd-draft-note">
        {isRestored && found && (
          <p key="restored" className="tkd-draft-line">
            <span>{words.restored(format.soon(new Date(found.record.savedAt).toISOString()))}</span>
            <Button variant="quiet" onClick={discard}>
              {words.discard}
            </Button>
          </p>
        )}
        {gone && (
          <p key="gone" className="tkd-draft-line">
            {gone === 'discarded' ? (
              <span key="here">{words.discarded}</span>
            ) : (
              <span key="there">{words.goneElsewhere}</span>
            )}
            <Button variant="quiet" onClick={undo}>
              {words.undo}
            </Button>
          </p>
        )}
        {missing.length > 0 && (
          <p key="missing" className="tkd-draft-line">
            <span>{words.missing}</span>
            <span>{format.list(missing.map(readableName))}</span>
          </p>
        )}
        {kept === 'inMemory' && (
          <p key="kept" className="tkd-draft-line">
            <span>{words.notKept}</span>
          </p>
        )}
      </div>
      {others.map((other) => (
        <p key={other.record.id} className="tkd-draft-line">
          <span>{words.otherTab}</span>
          <bdi className="tkd-draft-beginning">
            {beginningOf(String(other.record.values['body'] ?? '')) || words.otherUntitled}
          </bdi>
          <Button variant="quiet" onClick={() => draft.choose(other)}>
            {words.show}
          </Button>
        </p>
      ))}
    </>
  );
}
