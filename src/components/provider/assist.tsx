'use client';
import { createContext, useContext } from 'react';
import type { Lexicon } from '../../core/rules/lexicon/lexicon.js';

/** What a function of {@link HostContext} is told. */
export interface ContextRequest {
  /** The service that is chosen in the form, if any. Asked again when another one is chosen. */
  serviceId?: string;
  /** Aborts when the answer is not waited for any more: after five seconds, or when the customer has changed their mind. */
  signal: AbortSignal;
}

/**
 * A technical detail that the host knows, e.g. the state of the chosen service.
 *
 * @example
 * const release: HostContext = { id: 'release', label: 'Panel version', value: '5.14.2' };
 */
export interface HostContext {
  /** Tells it from the others. */
  id: string;
  /** Stands before its value, in the customer's language. */
  label: string;
  /**
   * One line of text, or what finds it out once the customer wants to send details along. `undefined` or an empty text:
   * there is nothing to send. A failure, or no answer within five seconds, leaves it out, and the customer is told.
   */
  value: string | ((request: ContextRequest) => string | undefined | Promise<string | undefined>);
}

/**
 * What may go along with a request, under its text: `page` (the address of the page), `browser` (as it names itself),
 * `timeZone`, or what the host knows. Nothing goes before the customer ticks a box, nothing that they have not seen, and
 * they can take each one out. Passwords and keys in addresses, and what looks like one, are replaced by `***` before.
 *
 * @example
 * const context: ContextOffer[] = ['page', 'browser', 'timeZone', { id: 'plan', label: 'Plan', value: 'VPS M' }];
 */
export type ContextOffer = 'page' | 'browser' | 'timeZone' | HostContext;

/**
 * What helps a customer to write a request that staff can act on at once (seed page, "Рекомендации для быстрого решения вашего вопроса"). All of it
 * is on unless it is switched off. None of it blocks sending. What looks at the draft runs in the page; `articles` and `similar`
 * ask the adapter.
 *
 * @example
 * <SupportProvider adapter={adapter} assist={{ coach: false, split: false }}>
 */
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
  /**
   * Technical details that the customer may let go along with the request. Keep the list the same between renders: a new
   * one is found out anew.
   * @default none: there is no box to tick
   *
   * @example
   * const context: ContextOffer[] = [
   *   'page',
   *   'browser',
   *   'timeZone',
   *   {
   *     id: 'health',
   *     label: 'State of the server',
   *     value: async ({ serviceId, signal }) => {
   *       if (!serviceId) return undefined;
   *       const response = await fetch(`/api/services/${serviceId}/health`, { signal });
   *       return (await response.json()).summary;
   *     },
   *   },
   * ];
   * <SupportProvider adapter={adapter} assist={{ context }}>
   */
  context?: readonly ContextOffer[] | undefined;
  /**
   * Words of further languages for the rules, beside those of the kit: English, and Russian where the page or the browser speaks
   * it. Keep the list the same between renders.
   * @default none
   */
  lexicons?: readonly Lexicon[] | undefined;
}

/** A part of the help that can be switched off by itself. */
export type AssistPart = Exclude<keyof AssistOptions, 'lexicons' | 'context'>;

const AssistOptionsContext = createContext<AssistOptions | false>({});

export const AssistOptionsProvider = AssistOptionsContext.Provider;

/** Whether a part of the help is on, the host's lexicons, and what it offers to send along. */
export function useAssistOptions() {
  const options = useContext(AssistOptionsContext);
  return {
    has: (part: AssistPart) => options !== false && options[part] !== false,
    lexicons: options === false ? undefined : options.lexicons,
    context: options === false ? undefined : options.context,
  };
}
