'use client';
import { useEffect, useRef } from 'react';
import { useSupport } from '../../hooks/SupportProvider.js';
import { indexOfPlace } from './draftValues.js';

/**
 * Looks, once, for further requests of one message that were kept.
 *
 * @param place Where the first of them is written.
 */
export function useFurtherDrafts(place: string, onFound: (ids: readonly number[]) => void): void {
  const { keeper } = useSupport('TicketForm');
  const latest = useRef(onFound);
  useEffect(() => {
    latest.current = onFound;
  });
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const { drafts } = await keeper.open();
      const ids = (await drafts.all()).flatMap((record) => indexOfPlace(record.place, place) ?? []);
      const further = [...new Set(ids)].filter((id) => id > 0).toSorted((one, other) => one - other);
      if (!isGone && further.length > 0) latest.current(further);
    };
    look().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [keeper, place]);
}
