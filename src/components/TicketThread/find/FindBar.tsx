'use client';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { largestPage } from '../../../hooks/joinThread.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { ChevronDown, ChevronUp, X } from '../../../ui/icons.js';
import { isComposing } from '../../../ui/isComposing.js';
import { useSlots } from '../../provider/slots.js';
import type { FindBarProps } from './FindSlot.js';
import { describeFound } from './describeFound.js';
import { nearestHit } from './nearestHit.js';
import { bringNear } from './showRange.js';
import { useHighlights } from './useHighlights.js';
import { usePlaces } from './usePlaces.js';
import { useReader } from './useReader.js';
import { useTold } from './useTold.js';
import { useWalk } from './useWalk.js';

/** Fewer letters are in every message, and not worth loading the rest of the thread for. */
const leastLetters = 2;

/** Finds the places that say something in all messages of the thread, those that are not here yet included. */
export function FindBar({ thread, list, seenId, onShow, say, onClose }: FindBarProps) {
  const { messages, format } = useI18n();
  const words = messages.find;
  const { items, older, loadOlder } = thread;
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState<1 | -1>();
  const sought = useDeferredValue(text.trim());
  const read = useReader(items);
  // What a host draws may have other words: it is shown as a whole.
  const mostEach = useSlots().MessageBody ? 1 : Infinity;
  const places = usePlaces(items, sought, { read, mostEach });
  const walk = useWalk(places, read);
  useHighlights(list, sought, walk);
  useEffect(() => input.current?.focus(), []);

  const isWorthIt = sought.length >= leastLetters;
  const load = useRef(loadOlder);
  useEffect(() => {
    load.current = loadOlder;
  });
  useEffect(() => {
    if (isWorthIt && older.status === 'ready') load.current(largestPage);
  }, [isWorthIt, older.status, items]);

  const isLoading = isWorthIt && (older.status === 'ready' || older.status === 'pending');
  const isPart = isWorthIt && older.status === 'error';
  const isCounting = places.sought !== sought || places.items !== items || !places.isDone;
  const isNewestOnly = !isWorthIt && older.status !== 'none';
  const isSettled = sought !== '' && !isLoading && !isCounting;
  const found = describeFound(places, walk.number, { messages, format });
  const all = describeFound(places, 0, { messages, format });
  const rest = isPart ? [words.partly(items.length)] : isNewestOnly ? [words.newest(items.length)] : [];
  if (all.length === 0 && !isPart) rest.unshift(words.nothing);
  const tell = useTold(sought, isSettled ? [...all, ...rest].join(' ') : '', say);
  const go = (by: 1 | -1) => {
    const { hits } = places;
    // Who is quicker than the search is led as soon as there is where to.
    const isEarly = places.sought !== text.trim() || (hits.length === 0 && !isSettled);
    setWanted(isEarly ? by : undefined);
    if (isEarly) return;
    const to = walk.go(by, () => nearestHit(items, hits, seenId()));
    if (!to) return;
    onShow(to.id, bringNear);
    tell(describeFound(places, to.number, { messages, format }).join(' '));
  };
  useEffect(() => {
    if (wanted !== undefined && places.sought === text.trim() && (places.hits.length > 0 || isSettled)) go(wanted);
  });
  const handleKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    }
  };
  useEffect(() => {
    const element = bar.current;
    element?.addEventListener('keydown', handleKeyDown);
    return () => element?.removeEventListener('keydown', handleKeyDown);
  });
  const handleRetry = () => {
    // The button goes away.
    input.current?.focus();
    loadOlder(largestPage);
  };
  return (
    <div ref={bar} className="tkd-find" role="search" aria-label={words.label}>
      <label className="tkd-hidden" htmlFor={id}>
        {words.label}
      </label>
      <input
        ref={input}
        id={id}
        className="tkd-input tkd-find-field"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        placeholder={words.label}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setWanted(undefined);
        }}
      />
      <div className="tkd-find-count">
        {[...found, ...(isSettled ? rest : [])].map((told, index) => (
          <span key={index}>{told}</span>
        ))}
        {sought !== '' && (isLoading || isCounting) && (
          <span key="looking">{words.loading(isCounting ? places.looked : items.length)}</span>
        )}
      </div>
      {isPart && (
        <Button variant="quiet" onClick={handleRetry}>
          {messages.common.tryAgain}
        </Button>
      )}
      <button
        type="button"
        className="tkd-icon-button"
        aria-label={words.previous}
        title={words.previous}
        onClick={() => go(-1)}
      >
        <ChevronUp aria-hidden size={16} />
      </button>
      <button
        type="button"
        className="tkd-icon-button"
        aria-label={words.next}
        title={words.next}
        onClick={() => go(1)}
      >
        <ChevronDown aria-hidden size={16} />
      </button>
      <button type="button" className="tkd-icon-button" aria-label={words.close} title={words.close} onClick={onClose}>
        <X aria-hidden size={16} />
      </button>
    </div>
  );
}
