import type { WidgetHost } from '../contract.js';
import { localeOf } from './locales.js';
import type { Words } from './widgetState.js';

/**
 * Finds the words of a language. The ones before stay until they are there: nobody sees another language in between.
 *
 * @param onWords Told of them; not at all where nothing has changed.
 */
export function createWords(element: WidgetHost['element'], onWords: (words: Words) => void) {
  let wanted: { tag: string; own: WidgetHost['element']['messages'] } | undefined;
  return {
    read(lang: string) {
      const own = element.messages;
      const { tag, load } = localeOf(lang, own !== undefined);
      if (wanted?.tag === tag && wanted.own === own) return;
      const asked = { tag, own };
      wanted = asked;
      const over = own === undefined ? [] : [own].flat();
      if (!load) return onWords({ tag, messages: over });
      load().then(
        (words) => wanted === asked && onWords({ tag, messages: [words, ...over] }),
        // English is better than nothing. The next change of the element tries again.
        () => {
          if (wanted !== asked) return;
          wanted = undefined;
          onWords({ tag: 'en', messages: over });
        },
      );
    },
    stop() {
      wanted = { tag: '', own: undefined };
    },
  };
}
