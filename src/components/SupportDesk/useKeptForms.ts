'use client';
import { useState } from 'react';
import { placeOf, type SupportView } from './view.js';

/** A form that is open, or was left with something written in it. */
interface KeptForm {
  place: string;
  prefill: Extract<SupportView, { name: 'new' }>['prefill'];
  isWritten: boolean;
}

/**
 * The forms that stay on the page, one for each way to begin: what was written in one is there again when the customer
 * comes back to it.
 */
export function useKeptForms(view: SupportView) {
  const [forms, setForms] = useState<readonly KeptForm[]>([]);
  const open = placeOf(view);
  const kept = forms.filter(({ place, isWritten }) => isWritten || place === open);
  if (view.name === 'new' && !kept.some(({ place }) => place === open)) {
    setForms([...kept, { place: open, prefill: view.prefill, isWritten: false }]);
  } else if (kept.length < forms.length) setForms(kept);

  /** Says that something was written in a form, or that it has been sent. */
  const mark = (place: string, isWritten: boolean) =>
    setForms((all) => all.map((form) => (form.place === place ? { ...form, isWritten } : form)));
  return { forms, mark };
}
