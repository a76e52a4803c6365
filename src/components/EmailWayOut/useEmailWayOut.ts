'use client';
import { useEffect, useState } from 'react';
import type { TicketError } from '../../core/errors.js';
import type { DraftLexicon } from '../../core/rules/lexicon/lexicon.js';
import { useContact } from '../../hooks/useContact.js';
import { useI18n } from '../../i18n/useI18n.js';
import { later } from '../../core/later.js';
import { loadLexicons } from '../TicketForm/assist/loadLexicons.js';
import type * as module from './lazy.js';
import { keepsFailing } from './keepsFailing.js';

type EmailParts = typeof module & { lexicons: readonly DraftLexicon[]; knowsRussian: boolean };

const emailParts = later(() => import('./lazy.js'));

/** The way out, once it is offered. */
export interface EmailWay {
  /** The desk's address. */
  to: string;
  /** `undefined` where they did not come. */
  parts: EmailParts | undefined;
}

export interface EmailOccasion {
  /** Why the last try failed. */
  error: TicketError | null | undefined;
  /** What was written: its letters say whose words tell a secret in it. */
  text: string;
}

/**
 * Offers an e-mail where sending keeps failing and the desk has an address. What it is drawn with comes as soon as something is
 * written: when the line is broken, it is too late to fetch it.
 */
export function useEmailWayOut({ error, text }: EmailOccasion): EmailWay | undefined {
  const { locale } = useI18n().format;
  const to = useContact()?.email;
  const [parts, setParts] = useState<EmailParts>();
  const isRussian = /[а-яё]/i.test(text);
  const isOffered = error != null && keepsFailing(error);
  const isNear = to !== undefined && (text !== '' || isOffered);
  useEffect(() => {
    if (!isNear) return;
    let isGone = false;
    const timer = setTimeout(() => {
      Promise.all([
        emailParts.load(),
        loadLexicons([locale, ...navigator.languages, ...(isRussian ? ['ru'] : [])]),
      ]).then(
        ([loaded, lexicons]) => {
          const knowsRussian = lexicons.some(({ language }) => language === 'ru');
          if (!isGone) setParts({ ...loaded, lexicons, knowsRussian });
        },
        // The address is offered without them, and the next failure tries again.
        () => undefined,
      );
    });
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [isNear, isOffered, locale, isRussian]);
  // Without the words of its language a password could go out in it.
  return isOffered && to ? { to, parts: isRussian && !parts?.knowsRussian ? undefined : parts } : undefined;
}
