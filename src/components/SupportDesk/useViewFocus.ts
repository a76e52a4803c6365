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

  const opener = useRef<Element | null>(null);
  const before = useRef(view);
  useEffect(() => {
    const from = before.current;
    before.current = view;
    if (placeOf(from) === place || !desk.current) return;
    if (view.name === 'new') focusOn(desk.current.querySelector('.tkd-desk-form:not([hidden]) .tkd-desk-form-title'));
    if (view.name !== 'list') return;
    const rows = [...desk.current.querySelectorAll<HTMLElement>('[data-ticket-id]')];
    const row = from.name === 'ticket' && rows.find(({ dataset }) => dataset['ticketId'] === from.id);
    const led = opener.current?.isConnected ? opener.current : null;
    focusOn(row || led || desk.current.querySelector('.tkd-list-title'));
  }, [place, view, desk]);

  return {
    /** Whether the customer has gone anywhere since the desk appeared. */
    hasMoved,
    /** To be called by what leads away from the list. */
    leave() {
      opener.current = desk.current && activeElementOf(desk.current);
    },
  };
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus();
}
