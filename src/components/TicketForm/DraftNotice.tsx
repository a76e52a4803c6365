'use client';
import { useEffect, useRef } from 'react';
import type { FoundDraft } from '../../hooks/draft.js';
import type { Formatter } from '../../i18n/format.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { beginningOf } from './beginningOf.js';
import type { FormDraft } from './useFormDraft.js';

export interface DraftNoticeProps {
  draft: FormDraft;
  /** It is on its way: nothing is exchanged under it. */
  isBusy: boolean;
}

/** Says over the fields that what stands in them was kept, and what else is. */
export function DraftNotice({ draft, isBusy }: DraftNoticeProps) {
  const { messages, format } = useI18n();
  const words = messages.drafts;
  const { restored, gone, state } = draft;
  const element = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  useEffect(() => {
    // What was pressed is gone: the focus goes to what has taken its place.
    if (!wasPressed.current) return;
    wasPressed.current = false;
    const next = element.current?.querySelector<HTMLElement>('button');
    (next ?? element.current?.closest('form')?.querySelector<HTMLElement>('[name="subject"], [name="body"]'))?.focus();
  }, [restored, gone, state.others]);
  const pressing = (act: () => void) => () => {
    wasPressed.current = true;
    act();
  };
  const [other] = state.others;
  const missing = restored?.missing ?? [];
  return (
    <div ref={element} className="tkd-form-draft" hidden={isBusy || (!restored && !gone && !other)}>
      <output>
        {restored && (
          <span key="restored" className="tkd-form-draft-line">
            <span>{words.restored(timeOf(restored, format))}</span>
          </span>
        )}
        {gone && (
          <span key="gone" className="tkd-form-draft-line">
            <span>{gone === 'discarded' ? words.discarded : words.goneElsewhere}</span>
          </span>
        )}
      </output>
      {gone && (
        <Button key="undo" variant="quiet" onClick={pressing(draft.undo)}>
          {words.undo}
        </Button>
      )}
      {restored && !gone && (
        <Button key="discard" variant="quiet" onClick={pressing(draft.discard)}>
          {words.discard}
        </Button>
      )}
      {missing.length > 0 && (
        <div className="tkd-form-draft-more">
          <span>{words.missing}</span>
          <ul>
            {missing.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {other && (
        <div className="tkd-form-draft-more">
          <span>{words.otherTab}</span> <OtherWords draft={other} />{' '}
          <Button variant="quiet" onClick={pressing(() => draft.show(other))}>
            {words.show}
          </Button>
        </div>
      )}
    </div>
  );
}

function timeOf({ savedAt, isToday }: NonNullable<FormDraft['restored']>, { time, dateTime }: Formatter) {
  const instant = new Date(savedAt).toISOString();
  return isToday ? time(instant) : dateTime(instant);
}

function OtherWords({ draft: { record } }: { draft: FoundDraft }) {
  const { subject, body } = record.values;
  const beginning = [subject, body].map((text) => beginningOf(typeof text === 'string' ? text : '')).find(Boolean);
  const { otherUntitled } = useI18n().messages.drafts;
  return beginning ? <bdi className="tkd-form-draft-words">{beginning}</bdi> : <span>{otherUntitled}</span>;
}
