'use client';
import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Attachments } from '../../hooks/useAttachments.js';
import { beginningOf } from './beginningOf.js';
import type { FormValues } from './values.js';

/** What those beside it, made of the same message, can do with a form. */
export interface DraftLink {
  form: UseFormReturn<FormValues>;
  files: () => File[];
  addFiles: (files: readonly File[]) => void;
  /** Keeps nothing of it any more: its words are in another one. */
  forget: () => void;
  /** It is on its way: nothing in it may change. */
  isBusy: () => boolean;
}

/** A form's place among those that were made of one message. */
export interface DraftPlace {
  id: number;
  /** Where its draft is kept. */
  draft: string;
  /** What it begins with is the customer's own. */
  isOwn: boolean;
  /** Takes the link; gives back what ends it. */
  onReady: (id: number, link: DraftLink) => () => void;
  /** Takes what it is about, whenever the customer pauses. Nobody asks while it is the only one. */
  onTitle: ((id: number, title: string) => void) | undefined;
  /** Takes what is to be a request of its own, and what was chosen so far. */
  onSplit: (second: string, values: FormValues) => void;
}

/** Milliseconds after the last key until the title is told. */
const pause = 300;

/** Lets those beside it know a form. */
export function useDraftLink(
  form: UseFormReturn<FormValues>,
  attachments: Attachments | null,
  isBusy: boolean,
  forget: () => void,
  { id, onReady, onTitle }: DraftPlace,
) {
  const latest = useRef({ attachments, isBusy, forget });
  useEffect(() => {
    latest.current = { attachments, isBusy, forget };
  });
  useEffect(
    () =>
      onReady(id, {
        form,
        files: () => latest.current.attachments?.entries.map(({ file }) => file) ?? [],
        addFiles: (files) => latest.current.attachments?.add(files),
        forget: () => latest.current.forget(),
        isBusy: () => latest.current.isBusy,
      }),
    [form, id, onReady],
  );
  useEffect(() => {
    if (!onTitle) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => onTitle(id, beginningOf(form.getValues('subject')) || beginningOf(form.getValues('body')));
    tell();
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(tell, pause);
      },
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [form, id, onTitle]);
}
