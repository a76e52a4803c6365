'use client';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Check } from '../../ui/deskIcons.js';

/** One of the requests that were made of one message. */
export interface Draft {
  id: number;
  /** Its subject, or how it begins. */
  title: string;
  isSent: boolean;
}

export interface DraftSwitchProps {
  drafts: readonly Draft[];
  /** The id of the one on screen. */
  current: number;
  /** Why they cannot be joined. */
  problem: string;
  onGoTo: (id: number) => void;
  /** Absent once one of them is sent. */
  onJoin: (() => void) | undefined;
}

/** Goes between the requests that were made of one message. */
export function DraftSwitch({ drafts, current, problem, onGoTo, onJoin }: DraftSwitchProps) {
  const words = useI18n().messages.split;
  return (
    <nav className="tkd-draft-switch" aria-label={words.drafts}>
      {drafts.map(({ id, title, isSent }, index) => (
        <button
          key={id}
          type="button"
          className="tkd-draft"
          aria-current={id === current ? 'true' : undefined}
          onClick={() => onGoTo(id)}
        >
          {isSent && <Check className="tkd-draft-sent" size={14} />}
          <span className="tkd-draft-number">{words.draft(index + 1, drafts.length, title !== '')}</span>{' '}
          <bdi className="tkd-draft-title">{title}</bdi>
          {isSent && <span className="tkd-hidden">{` (${words.sent})`}</span>}
        </button>
      ))}
      {onJoin && (
        <Button variant="quiet" className="tkd-draft-join" onClick={onJoin}>
          {words.join}
        </Button>
      )}
      <output className="tkd-draft-problem">{problem}</output>
    </nav>
  );
}
