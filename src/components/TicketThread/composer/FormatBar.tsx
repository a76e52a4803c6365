'use client';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import { useI18n } from '../../../i18n/useI18n.js';
import { useSlots } from '../../provider/slots.js';
import { Code, List, TextQuote } from './composeIcons.js';
import { editField, insertText } from './editField.js';
import { formats, shortcutOf } from './formats.js';

export interface FormatBarProps {
  ticketId: string;
  field: RefObject<HTMLTextAreaElement | null>;
}

const icons = { code: Code, quote: TextQuote, list: List };

/** Marks for what is selected, and what the host has for those who write (WAI-ARIA APG, Toolbar). */
export function FormatBar({ ticketId, field }: FormatBarProps) {
  const words = useI18n().messages.composer;
  const { ComposerTools } = useSlots();
  const [current, setCurrent] = useState(0);
  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    const turn = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const steps: Partial<Record<string, number>> = { ArrowRight: turn, ArrowLeft: -turn };
    const ends: Partial<Record<string, number>> = { Home: 0, End: formats.length - 1 };
    const step = steps[event.key];
    const next = step === undefined ? ends[event.key] : (current + step + formats.length) % formats.length;
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <div
        role="toolbar"
        aria-label={words.formatting}
        aria-controls={field.current?.id}
        // One of its buttons takes the focus.
        tabIndex={undefined}
        className="tkd-format-bar"
        onKeyDown={handleKey}
      >
        {formats.map((format, index) => {
          const Icon = icons[format.name];
          const { spoken, read } = shortcutOf(format);
          return (
            <button
              key={format.name}
              type="button"
              className="tkd-icon-button"
              tabIndex={index === current ? 0 : -1}
              aria-label={words[format.name]}
              aria-keyshortcuts={spoken}
              title={`${words[format.name]} (${read})`}
              onFocus={() => setCurrent(index)}
              // The caret stays where it is, and on a phone the keyboard with it.
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => field.current && editField(field.current, format.rule)}
            >
              <Icon aria-hidden size={16} />
            </button>
          );
        })}
      </div>
      {ComposerTools && (
        <ComposerTools
          ticketId={ticketId}
          insert={(text) => {
            if (field.current) insertText(field.current, text);
          }}
        />
      )}
    </>
  );
}
