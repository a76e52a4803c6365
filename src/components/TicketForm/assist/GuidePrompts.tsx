'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Prompt } from '../../../core/model.js';
import { fenceOf } from '../../../core/rules/guide/fenceOf.js';
import { findSections } from '../../../core/rules/guide/findSections.js';
import { headingOf } from '../../../core/rules/guide/headingOf.js';
import { insertSection } from '../../../core/rules/guide/insertSection.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { activeElementOf } from '../../../ui/activeElementOf.js';
import { Plus } from '../../../ui/icons.js';
import { Check } from '../../../ui/deskIcons.js';
import { useAssist } from './context.js';
import { GuidePaste } from './GuidePaste.js';
import { everyPrompt } from './guidePrompts.js';
import { GuideRow } from './GuideRow.js';
import { writeInto } from './writeInto.js';

/** The questions that help to write the message: each one makes a place for its answer in it. */
export function GuidePrompts() {
  const { form, desk, findings, say } = useAssist('GuidePrompts');
  const words = useI18n().messages.guide;
  const element = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [heading, setHeading] = useState('');
  const [pasting, setPasting] = useState<Prompt>();
  const [pasted, setPasted] = useState('');
  const every = useMemo(() => everyPrompt(desk, words), [desk, words]);
  const sections = useMemo(() => findSections(findings.body, every), [findings.body, every]);
  const message = () => element.current?.closest('form')?.elements.namedItem('body') as HTMLTextAreaElement | null;

  useEffect(() => {
    const field = message();
    if (!field || field !== activeElementOf(field) || field.value !== findings.body) return;
    const at = field.selectionStart;
    setHeading(sections.findLast(({ start }) => start <= at)?.heading ?? '');
  }, [findings, sections]);

  const put = (prompt: Prompt, answer?: string) => {
    const field = message();
    if (!field || field.readOnly) return;
    const before = field.value;
    writeInto(field, insertSection(before, prompt, every, answer));
    // Not every browser tells of what a script changes.
    if (form.getValues('body') !== field.value) form.setValue('body', field.value, { shouldDirty: true });
    setHeading(headingOf(prompt));
    say([(field.value === before ? words.reached : words.added)(prompt.label), prompt.description].join(' '));
  };
  const closePaste = () => {
    setPasting(undefined);
    // The row may have been folded since, or another department chosen.
    (opener.current ?? message())?.focus();
  };
  const insertPasted = () => {
    if (!pasting) return;
    setPasting(undefined);
    setPasted('');
    put(pasting, fenceOf(pasted));
  };

  return (
    <div ref={element}>
      <GuideRow
        current={heading}
        renderPrompt={(prompt) => {
          const isAnswered = sections.some((one) => one.isAnswered && one.heading === headingOf(prompt));
          const isPasting = pasting?.id === prompt.id;
          return (
            <button
              key={prompt.id}
              ref={isPasting ? opener : undefined}
              type="button"
              className="tkd-guide-prompt"
              data-answered={isAnswered ? '' : undefined}
              aria-expanded={prompt.kind === 'code' ? isPasting : undefined}
              onClick={() => (prompt.kind === 'code' ? setPasting(isPasting ? undefined : prompt) : put(prompt))}
            >
              {isAnswered ? <Check aria-hidden size={14} /> : <Plus aria-hidden size={14} />}
              <span>{prompt.label}</span>
              {isAnswered && <span className="tkd-hidden">{` (${words.answered})`}</span>}
            </button>
          );
        }}
      />
      {pasting && (
        <GuidePaste prompt={pasting} text={pasted} onChange={setPasted} onInsert={insertPasted} onCancel={closePaste} />
      )}
    </div>
  );
}
