'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { activeElementOf } from '../../ui/activeElementOf.js';
import { placeOf, type SupportView } from './view.js';

/**
 * Takes the focus along: into the form to its heading; back to the list to the row that was open, else to what led
 * away from the list, else to its heading. A thread takes the focus itself. The first view leaves the page's focus
 * where it is.
 */
export function useViewFocus(view: SupportView, desk: RefObject<HTMLElement | null>) {
  const place = placeOf(view);
  const [first] = useState(place);
  const [hasMoved, setHasMoved] = useState(false);
  if (place !== first && !hasMoved) setHasMoved(true);

  const opener = useRef<HTMLElement | null>(null);
  const before = useRef(view);
  useEffect(() => {
    const from = before.current;
    before.current = view;
    const { current } = desk;
    if (placeOf(from) === place || !current) return;
    const find = (selector: string) => current.querySelector<HTMLElement>(selector);
    if (view.name === 'new') find('.tkd-desk-form:not([hidden]) .tkd-desk-form-title')?.focus();
    if (view.name !== 'list') return;
    const rows = [...current.querySelectorAll<HTMLElement>('[data-ticket-id]')];
    const row = from.name === 'ticket' && rows.find(({ dataset }) => dataset['ticketId'] === from.id);
    // Safari gives a pressed button no focus: then something around the desk had it.
    const led = current.contains(opener.current) && opener.current;
    (row || led || find('.tkd-list-title'))?.focus();
  }, [place, view, desk]);

  return {
    /** Whether the customer has gone anywhere since the desk appeared. */
    hasMoved,
    /** To be called by what leads away from the list. */
    leave() {
      opener.current = desk.current && (activeElementOf(desk.current) as HTMLElement | null);
    },
  };
}
