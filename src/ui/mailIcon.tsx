import { Mail as mail } from 'lucide';
import { icon } from './icons.js';

/** Apart from the other outlines, because it comes with the e-mail way out, later. */
export const Mail = /* @__PURE__ */ icon(mail);
