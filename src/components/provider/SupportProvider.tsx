'use client';
import { useMemo } from 'react';
import {
  SupportProvider as HooksProvider,
  type SupportProviderProps as HooksProviderProps,
} from '../../hooks/SupportProvider.js';
import { I18nContext } from '../../i18n/context.js';
import { createFormatter } from '../../i18n/format.js';
import { firstWords, mergeMessages, type PartialMessages } from '../../i18n/messages.js';
import { AssistOptionsProvider, type AssistOptions } from './assist.js';
import { LinksProvider, type LinkTo } from './links.js';
import { SlotsProvider, type Slots } from './slots.js';

export interface SupportProviderProps extends HooksProviderProps {
  /**
   * Words that take the place of the built-in English ones: a whole locale, or some of the words.
   * `undefined` never takes the place of a word. A list is laid one over the other.
   * @default English
   */
  messages?: PartialMessages | readonly PartialMessages[] | undefined;
  /** A BCP 47 tag for dates, numbers and sizes. @default 'en' */
  locale?: string | undefined;
  /** An IANA zone. @default the browser's */
  timeZone?: string | undefined;
  /** The host's own parts in place of ours, where content truly varies. */
  components?: Slots | undefined;
  /** The help with writing a request, part by part; `false` switches all of it off. @default everything is on */
  assist?: AssistOptions | false | undefined;
  /**
   * The address of a ticket, or of one message of it, in the host's page. Without it no message offers a link. Keep the function
   * the same between renders.
   * @default none
   *
   * @example
   * const linkTo: LinkTo = ({ ticketId, messageId }) => `/support/${ticketId}${messageId ? `?message=${messageId}` : ''}`;
   */
  linkTo?: LinkTo | undefined;
}

const everything: AssistOptions = {};

/**
 * Connects everything below it to a backend, in one language.
 *
 * @example
 * <SupportProvider adapter={createRestAdapter({ baseUrl: '/api/support' })} messages={ru} locale="ru-RU">
 *   <SupportDesk />
 * </SupportProvider>
 */
export function SupportProvider({
  messages,
  locale = 'en',
  timeZone,
  components,
  assist = everything,
  linkTo,
  children,
  ...props
}: SupportProviderProps) {
  const i18n = useMemo(() => {
    const layers: readonly (PartialMessages | undefined)[] = Array.isArray(messages) ? messages : [messages];
    return { messages: mergeMessages(firstWords, ...layers), format: createFormatter(locale, timeZone) };
  }, [messages, locale, timeZone]);
  return (
    <I18nContext.Provider value={i18n}>
      <SlotsProvider slots={components}>
        <AssistOptionsProvider value={assist}>
          <LinksProvider value={linkTo}>
            <HooksProvider {...props}>{children}</HooksProvider>
          </LinksProvider>
        </AssistOptionsProvider>
      </SlotsProvider>
    </I18nContext.Provider>
  );
}
