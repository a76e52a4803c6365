'use client';
import { useEffect, useState } from 'react';
import { joinPlaces, samePlaces, type Place } from '../../core/rules/secrets/maskPlaces.js';
import { useI18n } from '../../i18n/useI18n.js';

/** Which places of a text are to be taken out: those that rules find, and those that somebody has selected. */
export function useMarks(text: string) {
  const { locale } = useI18n().format;
  const [places, setPlaces] = useState<Place[]>([]);
  const [spared, setSpared] = useState<ReadonlySet<string>>(new Set());

  const add = (more: readonly Place[]) =>
    setPlaces((known) => joinPlaces([...known, ...more.flatMap((place) => samePlaces(text, place))]));

  useEffect(() => {
    let isGone = false;
    import('./findInMessage.js')
      .then(({ findInMessage }) => findInMessage(text, locale))
      .then(
        (found) => {
          if (!isGone)
            setPlaces((known) => joinPlaces([...known, ...found.flatMap((place) => samePlaces(text, place))]));
        },
        // Without the rules everything can be selected by hand.
        () => undefined,
      );
    return () => {
      isGone = true;
    };
  }, [text, locale]);

  const nameOf = ({ start, end }: Place) => `${start} ${end}`;
  const indices = places.flatMap((place, index) => (spared.has(nameOf(place)) ? [index] : []));
  return {
    places,
    /** The numbers of those that stay after all. */
    spared: new Set(indices),
    add,
    toggle(index: number) {
      const place = places[index];
      if (!place) return;
      const next = new Set(spared);
      if (!next.delete(nameOf(place))) next.add(nameOf(place));
      setSpared(next);
    },
  };
}
