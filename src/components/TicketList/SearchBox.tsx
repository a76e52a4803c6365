'use client';
import { Search, X } from '../../ui/icons.js';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { isComposing } from '../../ui/isComposing.js';

/** Milliseconds after the last key before a search begins. */
const pause = 300;

export interface SearchBoxProps {
  /** Its name and placeholder: what is searched. */
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Enter was pressed. */
  onEnter: (text: string) => void;
  /** Escape was pressed and there is nothing to clear. */
  onLeave: () => void;
  inputRef: RefObject<HTMLInputElement | null>;
}

/** Searches while one types. Enter does it at once; Escape and the cross clear it, and then Escape leaves it. */
export function SearchBox({ label, value, onChange, onEnter, onLeave, inputRef: input }: SearchBoxProps) {
  const { list } = useI18n().messages;
  const [draft, setDraft] = useState(value);
  const [known, setKnown] = useState({ value, sent: value });
  // The host or a button has changed the text. An echo of our own must not overtake what is typed meanwhile.
  if (value !== known.value) {
    setKnown({ value, sent: value });
    if (value !== known.sent) setDraft(value);
  }

  const latest = useRef(onChange);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = (text: string) => {
    clearTimeout(timer.current);
    setKnown((before) => ({ ...before, sent: text.trim() }));
    if (text.trim() !== value) latest.current(text.trim());
  };
  const handleType = (text: string) => {
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(text), pause);
  };
  const clear = () => {
    setDraft('');
    send('');
    input.current?.focus();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      // A host may have put the list into a form of its own.
      event.preventDefault();
      send(draft);
      onEnter(draft);
    }
    if (event.key !== 'Escape') return;
    if (draft === '') return onLeave();
    event.preventDefault();
    // The first Escape clears the search; only the next one may close the drawer around the list.
    event.stopPropagation();
    clear();
  };

  return (
    <div className="tkd-list-search" role="search" aria-label={label}>
      <Search className="tkd-list-search-icon" size={16} aria-hidden />
      <input
        ref={input}
        className="tkd-list-search-input"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        value={draft}
        onChange={(event) => handleType(event.target.value)}
        onKeyDown={handleKey}
      />
      {draft !== '' && (
        <button type="button" className="tkd-icon-button" aria-label={list.clearSearch} onClick={clear}>
          <X size={16} aria-hidden />
        </button>
      )}
    </div>
  );
}
