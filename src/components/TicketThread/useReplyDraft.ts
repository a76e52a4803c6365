'use client';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { isBlank } from '../../core/rules/isBlank.js';
import type { Draft, DraftState, ReadDraft } from '../../hooks/draft.js';
import type { Attachments } from '../../hooks/useAttachments.js';
import { useDraft } from '../../hooks/useDraft.js';
import { createLiveText, type LiveText } from './liveText.js';

/** A reply as it is being written, and as it is kept. */
export interface ReplyDraft {
  text: LiveText;
  /** The customer has written this in the field. */
  noteText: (text: string) => void;
  /** Puts it into the field, as the customer's own words. */
  write: (text: string) => void;
  attachments: Attachments | null;
  draft: Draft;
  state: DraftState;
  /** What is in the field was found, and nothing has been changed since. */
  isRestored: boolean;
  /** Names of files that were not kept with it. */
  missing: readonly string[];
  setMissing: (names: readonly string[]) => void;
  /** What stood in the field was thrown away, or has gone in another tab. Until something is written. */
  gone: 'discarded' | 'elsewhere' | undefined;
  discard: () => void;
  /** Puts back what has gone. */
  undo: () => void;
  /** Empties the field: it was sent. */
  clear: () => void;
}

interface Gone {
  how: 'discarded' | 'elsewhere';
  text: string;
  files: readonly File[];
}

/** Keeps a reply while it is written, and brings it back (fault table, rows 29-37). */
export function useReplyDraft(
  ticketId: string,
  given: Attachments | null,
  field: RefObject<HTMLTextAreaElement | null>,
): ReplyDraft {
  const [text] = useState(createLiveText);
  const [isRestored, setRestored] = useState(false);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [gone, setGone] = useState<Gone>();
  const entries = given?.entries;
  const files = entries?.map(({ file }) => file) ?? [];
  const read: ReadDraft = () => {
    const body = text.get();
    if (isBlank(body) && files.length === 0) return undefined;
    const { selectionStart: start = body.length, selectionEnd: end = start } = field.current ?? {};
    const named = (entries ?? []).map(({ key, file: { name, type, size } }) => ({ key, name, mediaType: type, size }));
    return {
      content: { values: { body }, caret: { field: 'body', start, end }, files: named },
      files: new Map(entries?.map(({ key, file }) => [key, file])),
    };
  };
  const [draft, state] = useDraft(`reply:${ticketId}`, read);
  const attachments = useMemo(() => {
    const handleTouch = () => {
      setRestored(false);
      setGone(undefined);
      draft.touch();
    };
    return given && touching(given, handleTouch);
  }, [given, draft]);

  const put = (next: string) => {
    text.set(next);
    const { current } = field;
    // What the page puts in, the keyboard cannot undo: hence never what is there already.
    if (current && current.value !== next) setValue(current, next);
  };
  const empty = () => {
    put('');
    setRestored(false);
    setMissing([]);
    setGone(undefined);
    given?.clear();
  };
  const noteText = (next: string) => {
    text.set(next);
    setRestored(false);
    setGone(undefined);
    draft.touch();
  };
  const write = (next: string) => {
    put(next);
    noteText(next);
  };
  const leave = (how: Gone['how']) => {
    const was = text.get();
    empty();
    setGone({ how, text: was, files });
  };
  const shown = useRef<string>(undefined);
  const { found } = state;
  const name = found && `${found.record.id} ${found.record.savedAt}`;
  const show = () => {
    if (shown.current === name) return;
    const isGone = shown.current !== undefined && !found;
    shown.current = name;
    if (isGone) leave('elsewhere');
    if (!found) return;
    const { values, caret: at } = found.record;
    empty();
    put(typeof values['body'] === 'string' ? values['body'] : '');
    setMissing(found.missing);
    if (found.files.length > 0) given?.add(found.files);
    setRestored(true);
    if (at) field.current?.setSelectionRange(at.start, at.end);
  };
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => latest.current(), [name]);

  return {
    text,
    noteText,
    write,
    attachments,
    draft,
    state,
    isRestored,
    missing,
    setMissing,
    gone: gone?.how,
    discard() {
      shown.current = undefined;
      draft.discard();
      leave('discarded');
      field.current?.focus();
    },
    undo() {
      if (!gone) return;
      write(gone.text);
      if (gone.files.length > 0) attachments?.add(gone.files);
      field.current?.focus();
    },
    clear() {
      shown.current = undefined;
      empty();
    },
  };
}

function setValue(field: HTMLTextAreaElement, value: string) {
  field.value = value;
}

/** The same files; whatever the customer does with them is told. */
function touching(files: Attachments, onTouch: () => void): Attachments {
  return {
    ...files,
    add(added) {
      files.add(added);
      onTouch();
    },
    remove(key) {
      files.remove(key);
      onTouch();
    },
    replace(key, file) {
      files.replace(key, file);
      onTouch();
    },
    answer(key, answer) {
      files.answer(key, answer);
      onTouch();
    },
  };
}
