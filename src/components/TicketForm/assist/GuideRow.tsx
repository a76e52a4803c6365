'use client';
import { useWatch } from 'react-hook-form';
import type { ReactNode } from 'react';
import type { Prompt } from '../../../core/model.js';
import { headingOf } from '../../../core/rules/guide/headingOf.js';
import { usePreference } from '../../../hooks/usePreference.js';
import { useSupport } from '../../../hooks/SupportProvider.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { ChevronDown, ChevronUp, Plus } from '../../../ui/icons.js';
import { useAssist } from './context.js';
import { guidePrompts } from './guidePrompts.js';

export interface GuideRowProps {
  /** The heading whose answer is being written: its question is shown. */
  current?: string | undefined;
  /** Draws one as a button. Without it they are drawn as what keeps their place. */
  renderPrompt?: (prompt: Prompt) => ReactNode;
}

/**
 * The row of prompts over the message, and the way to fold it. All that is ever said under it stands in one place, so that
 * nothing below moves when another prompt is being answered, nor when the prompts come to life.
 */
export function GuideRow({ current, renderPrompt }: GuideRowProps) {
  const { form, desk } = useAssist('GuideRow');
  const { adapter } = useSupport('GuideRow');
  const words = useI18n().messages.guide;
  const [isOpen, setOpen] = usePreference('guide', true);
  const departmentId = useWatch({ control: form.control, name: 'departmentId' });
  const prompts = guidePrompts(
    desk.departments.find(({ id }) => id === departmentId),
    words,
  );
  if (prompts.length === 0) return null;
  const hint = adapter.capabilities.attachments === 'none' ? words.hint : `${words.hint} ${words.screenshots}`;
  const shown = prompts.find((prompt) => headingOf(prompt) === current && prompt.description)?.id;
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <div className="tkd-guide" role="group" aria-label={words.title} data-waiting={renderPrompt ? undefined : ''}>
      {isOpen && <div className="tkd-guide-row">{prompts.map(renderPrompt ?? keepPlace)}</div>}
      <div className="tkd-guide-foot">
        {isOpen && (
          <p className="tkd-guide-hints">
            {[{ id: undefined, description: hint }, ...prompts].map(({ id, description }) => (
              <span key={id ?? ''} data-shown={id === shown ? '' : undefined}>
                {description}
              </span>
            ))}
          </p>
        )}
        <button type="button" className="tkd-guide-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Chevron aria-hidden />
          <span className={isOpen ? 'tkd-hidden' : undefined}>{words.title}</span>
        </button>
      </div>
    </div>
  );
}

function keepPlace({ id, label }: Prompt) {
  return (
    <span key={id} className="tkd-guide-prompt">
      <Plus aria-hidden size={14} />
      <span>{label}</span>
    </span>
  );
}
