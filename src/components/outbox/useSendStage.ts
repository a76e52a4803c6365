'use client';
import { useEffect, useState } from 'react';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import { sendStage, type SendStage } from './sendStage.js';

/** Milliseconds after which a try is "still" going on (goal G12). */
const longTry = 3000;

export interface Sending {
  stage: SendStage;
  /** Until the next try, at least one. */
  seconds: number;
  /** This try takes long. */
  isLong: boolean;
}

/** Where an item is, kept true while it is shown. */
export function useSendStage(item: OutboxItem, items: readonly OutboxItem[]): Sending {
  const [now, setNow] = useState(() => Date.now());
  const [isOnline, setOnline] = useState(() => navigator.onLine);
  const stage = sendStage(item, { items, now, isOnline });

  const { dueAt, state, attempts } = item;
  const isCounting = state === 'waiting' && Number.isFinite(dueAt);
  useEffect(() => {
    if (!isCounting) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isCounting, dueAt]);

  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);

  const isOnItsWay = stage === 'sending';
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isOnItsWay) return undefined;
    const timer = setTimeout(() => setLong(true), longTry);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isOnItsWay, attempts]);

  return { stage, seconds: Math.max(1, Math.ceil((dueAt - now) / 1000)), isLong };
}
