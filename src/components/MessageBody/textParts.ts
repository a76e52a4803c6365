import { later } from '../../core/later.js';

/** What draws more than a short plain text: none of it is loaded before a message asks for it. */
export const textParts = {
  html: later(() => import('./rich/lazyHtml.js')),
  markdown: later(() => import('./rich/lazyMarkdown.js')),
  long: later(() => import('./long/lazy.js')),
};
