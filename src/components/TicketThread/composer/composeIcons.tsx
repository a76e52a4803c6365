import { Code as code, List as list, TextQuote as textQuote } from 'lucide';
import { icon } from '../../../ui/icons.js';

/** Outlines of the bar over the field: they come with it, later. */
export const Code = /* @__PURE__ */ icon(code);
export const List = /* @__PURE__ */ icon(list);
export const TextQuote = /* @__PURE__ */ icon(textQuote);
