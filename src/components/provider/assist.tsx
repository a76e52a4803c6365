'use client';
import { createContext, useContext } from 'react';
import type { Lexicon } from '../../core/rules/lexicon/lexicon.js';

/** What helps a customer to write a request that staff can act on at once. All of it is on unless it is switched off. */
export interface AssistOptions {
  /** Says why a subject tells staff nothing, and how a better one looks. @default true */
  coach?: boolean | undefined;
  /** The questions that help to write the message. @default true */
  guide?: boolean | undefined;
  /** Shows the addresses, codes and numbers that were recognised in the message. @default true */
  details?: boolean | undefined;
  /** Notices passwords, keys and card numbers in the message. @default true */
  secrets?: boolean | undefined;
  /** Offers to make two requests of a message about two problems. @default true */
  split?: boolean | undefined;
  /** Shows help articles while the customer writes, where the backend has them. @default true */
  articles?: boolean | undefined;
  /** Shows open tickets about the same thing. @default true */
  similar?: boolean | undefined;
  /** Asks for the priority in words. @default true */
  urgency?: boolean | undefined;
  /** Words of further languages for the rules. English and Russian are always there. */
  lexicons?: readonly Lexicon[] | undefined;
}

/** A part of the help that can be switched off by itself. */
export type AssistPart = Exclude<keyof AssistOptions, 'lexicons'>;

const AssistOptionsContext = createContext<AssistOptions | false>({});

export const AssistOptionsProvider = AssistOptionsContext.Provider;

/** Whether a part of the help is on, and the host's lexicons. */
export function useAssistOptions() {
  const options = useContext(AssistOptionsContext);
  return {
    has: (part: AssistPart) => options !== false && options[part] !== false,
    lexicons: options === false ? undefined : options.lexicons,
  };
}
