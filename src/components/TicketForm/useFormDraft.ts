'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Desk } from '../../core/model.js';
import { newClientRef } from '../../core/newClientRef.js';
import type { Draft, DraftState, FoundDraft, ReadDraft } from '../../hooks/draft.js';
import type { Attachments } from '../../hooks/useAttachments.js';
import { useDraft } from '../../hooks/useDraft.js';
import { caretIn, putCaret } from './draftCaret.js';
import { fromDraft, isWritten, toDraft } from './draftValues.js';
import type { FormValues } from './values.js';

/** A form's draft, and what is said about it. */
export interface FormDraft {
  draft: Draft;
  state: DraftState;
  /** What stands in the fields was found: when it was kept, and the names of files to be added again. */
  restored: { savedAt: number; isToday: boolean; missing: readonly string[] } | undefined;
  /** What stood in the fields was thrown away, or has gone in another tab. Until something is written. */
  gone: 'discarded' | 'elsewhere' | undefined;
  discard: () => void;
  /** It was sent: nothing that happens in the fields from now on is written. */
  end: () => void;
  /** Puts back what has gone. */
  undo: () => void;
  /** Puts what another tab keeps in place of what is here, which stays kept. */
  show: (other: FoundDraft) => void;
}

interface FormDraftOptions {
  form: UseFormReturn<FormValues>;
  desk: Desk;
  /** What a form is empty with. */
  initial: FormValues;
  attachments: Attachments | null;
  element: { current: HTMLElement | null };
  place: string;
  /** On its way, or sent: nothing is put into the fields. */
  isLocked: boolean;
}

interface Contents {
  values: FormValues;
  files: readonly File[];
}

/** Keeps what is written in a form, and puts what was kept into its fields. */
export function useFormDraft(options: FormDraftOptions): FormDraft {
  const { form, desk, element, isLocked } = options;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const files = () => latest.current.attachments?.entries.map(({ file }) => file) ?? [];
  /** What the form began with had been kept, too: then it is the customer's own. */
  const isBodyOwn = useRef(false);
  const first = useCallback(
    () => (isBodyOwn.current ? { ...latest.current.initial, body: '' } : latest.current.initial),
    [],
  );
  const caret = useRef<ReturnType<typeof caretIn>>(undefined);
  const read: ReadDraft = () => {
    const values = form.getValues();
    if (!isWritten(values, first()) && files().length === 0) return undefined;
    caret.current = caretIn(element.current) ?? caret.current;
    const named = files().map((file) => [keyOf(file), file] as const);
    return {
      content: {
        values: toDraft(values),
        ...(caret.current && { caret: caret.current }),
        files: named.map(([key, { name, type, size }]) => ({ key, name, mediaType: type, size })),
      },
      files: new Map(named),
    };
  };
  const [draft, state] = useDraft(options.place, read);
  const [restored, setRestored] = useState<FormDraft['restored']>();
  const [gone, setGone] = useState<Contents & { how: 'discarded' | 'elsewhere' }>();
  const latestRead = useRef(read);
  useEffect(() => {
    latestRead.current = read;
  });

  const wasWritten = useRef(false);
  const isPutting = useRef(false);
  const isOver = useRef(false);
  const note = useCallback(() => {
    if (isPutting.current || isOver.current) return;
    const isNow = latestRead.current() !== undefined;
    // What a form begins with by itself is nothing that anybody has written.
    if (isNow || wasWritten.current) draft.touch();
    if (isNow) setGone(undefined);
    wasWritten.current = isNow;
  }, [draft]);
  useEffect(() => {
    // What was split off another one is written already.
    note();
    return form.subscribe({ formState: { values: true }, callback: note });
  }, [form, note]);

  /** The files that come by themselves are no change of the customer's. */
  const put = useCallback(
    ({ values, files: added }: Contents) => {
      isPutting.current = true;
      const { fields, ...others } = values;
      for (const [name, value] of Object.entries(others)) form.setValue(name as keyof typeof others, value);
      for (const [key, value] of Object.entries(fields)) form.setValue(`fields.${key}`, value);
      form.clearErrors();
      latest.current.attachments?.clear();
      if (added.length > 0) latest.current.attachments?.add(added);
      isPutting.current = false;
    },
    [form],
  );
  const known = useRef('');
  const entries = options.attachments?.entries ?? [];
  const names = entries.map(({ file }) => keyOf(file)).join(' ');
  useEffect(() => {
    if (known.current === names) return;
    known.current = names;
    note();
  }, [names, note]);

  const contents = useCallback(
    (): Contents => ({
      values: structuredClone(form.getValues()),
      files: latest.current.attachments?.entries.map(({ file }) => file) ?? [],
    }),
    [form],
  );
  const leave = useCallback(() => {
    known.current = '';
    wasWritten.current = false;
    put({ values: first(), files: [] });
    setRestored(undefined);
  }, [put, first]);

  const shown = useRef<string>(undefined);
  const { found } = state;
  const name = found && `${found.record.id} ${found.record.savedAt}`;
  useEffect(() => {
    if (isLocked || isOver.current || shown.current === name) return;
    shown.current = name;
    const { initial } = latest.current;
    if (found) {
      const { record, missing } = found;
      isBodyOwn.current = initial.body !== '' && record.values['body'] === initial.body;
      put({ values: fromDraft(record.values, initial, idsOf(desk)), files: found.files });
      known.current = found.files.map((file) => keyOf(file)).join(' ');
      wasWritten.current = true;
      caret.current = record.caret;
      putCaret(element.current, record.caret);
      const isToday = new Date(record.savedAt).toDateString() === new Date().toDateString();
      setRestored({ savedAt: record.savedAt, isToday, missing });
      setGone(undefined);
    } else {
      setGone({ how: 'elsewhere', ...contents() });
      leave();
    }
  }, [name, found, isLocked, desk, element, put, contents, leave]);

  return {
    draft,
    state,
    restored,
    gone: gone?.how,
    discard() {
      setGone({ how: 'discarded', ...contents() });
      shown.current = undefined;
      draft.discard();
      leave();
    },
    end() {
      isOver.current = true;
      draft.end(true);
    },
    undo() {
      if (!gone) return;
      put(gone);
      setGone(undefined);
      note();
    },
    show: (other) => draft.choose(other),
  };
}

const keys = new WeakMap<File, string>();

/** A picture that was changed is another file. */
function keyOf(file: File): string {
  const key = keys.get(file) ?? newClientRef();
  keys.set(file, key);
  return key;
}

const idsOf = ({ departments, priorities }: Desk) => ({
  departmentId: (id: string) => departments.some((one) => one.id === id),
  priorityId: (id: string) => priorities.some((one) => one.id === id),
  serviceId: () => true,
});
