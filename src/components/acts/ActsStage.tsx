'use client';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Desk, Ticket } from '../../core/model.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useI18n } from '../../i18n/useI18n.js';
import { isFocusLost } from '../../ui/isFocusLost.js';
import { useLater } from '../../ui/useLater.js';
import type { StatusActions } from '../TicketThread/useStatusActions.js';
import { ActsContext, targetOf, type Act, type BeginAct } from './acts.js';
import { actParts } from './actParts.js';

export interface ActsStageProps {
  ticket: Ticket;
  desk: Desk | undefined;
  actions: StatusActions;
  say: (text: string) => void;
  /** Takes the focus to the heading. */
  focusStart: () => void;
  children: ReactNode;
}

/** An act that was begun. Its number is that of its press: the same act twice is two. */
interface Begun {
  act: Act;
  number: number;
}

/** A thread in which something can be done: what is begun anywhere in it is drawn here. One question at a time, any number of others. */
export function ActsStage({ children, focusStart, ...props }: ActsStageProps) {
  const { notLoaded } = useI18n().messages.acts;
  const [begun, setBegun] = useState<readonly Begun[]>([]);
  const presses = useRef(0);
  const from = useRef<HTMLElement | null>(null);
  const isBusy = begun.length > 0;
  const { part: parts, hasFailed } = useLater(actParts, isBusy);
  const begin = useCallback<BeginAct>((next, element = null) => {
    from.current = element;
    const one = { act: next, number: (presses.current += 1) };
    setBegun((known) => [...(isAtOnce(one) ? known : known.filter(isAtOnce)), one]);
  }, []);
  const close = (number: number) => setBegun((known) => known.filter((one) => one.number !== number));

  const { say } = props;
  const acts = useMemo(() => ({ begin, say }), [begin, say]);
  useEffect(() => {
    if (!hasFailed) return;
    say(notLoaded);
    setBegun([]);
  }, [hasFailed, say, notLoaded]);

  const wasBusy = useRef(false);
  useEffect(() => {
    const isOver = wasBusy.current && !isBusy;
    wasBusy.current = isBusy;
    if (!isOver) return;
    // The browser has given it back to what was pressed, unless that is gone.
    if (!isFocusLost(from.current)) return;
    if (from.current?.isConnected) from.current.focus();
    else focusStart();
  }, [isBusy, focusStart]);

  return (
    <ActsContext.Provider value={acts}>
      {children}
      {isBusy && parts && (
        <LaterWords words={parts.words}>
          {begun.filter(isNext).map(({ act, number }) => (
            <parts.ActDialog key={number} {...props} act={act} onClose={() => close(number)} />
          ))}
        </LaterWords>
      )}
    </ActsContext.Provider>
  );
}

const isAtOnce = ({ act }: Begun) => targetOf(act) !== undefined;

/** Nothing before it is under way with the same. */
const isNext = (one: Begun, _: number, all: readonly Begun[]) =>
  all.find(({ act }) => targetOf(act) === targetOf(one.act)) === one;
