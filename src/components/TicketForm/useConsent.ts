'use client';
import { useState } from 'react';
import type { ContextLine } from '../../core/rules/context/composeBody.js';
import { useAssistOptions, type ContextOffer } from '../provider/assist.js';

/** Whether technical details go along, and those that do, as they are on screen. */
export interface Consent {
  offers: readonly ContextOffer[];
  isGiven: boolean;
  give: (isGiven: boolean) => void;
  lines: readonly ContextLine[];
  /** Tells what is on screen. */
  show: (lines: readonly ContextLine[]) => void;
}

const none: readonly ContextLine[] = [];

/** The customer's consent to technical details; `undefined` where the host offers none. It is an act: not given by default. */
export function useConsent(): Consent | undefined {
  const { context: offers } = useAssistOptions();
  const [isGiven, give] = useState(false);
  const [shown, show] = useState(none);
  return offers?.length ? { offers, isGiven, give, lines: isGiven ? shown : none, show } : undefined;
}
