import { elementAttributes, scriptAttributes, sourceOf, styleIn, type SnippetInput } from './input.js';
import { indent, tag, written } from './markup.js';
import { getToken, tellToken } from './token.js';

/** One script tag, which does it all. */
export function scriptSnippet(input: SnippetInput): string {
  const { identity, mode } = input.options;
  const place = mode === 'inline' ? '<div id="support"></div>\n' : '';
  const told = identity === 'token' ? `<script>\n${indent(tellToken, 2)}\n</script>\n` : '';
  return `${styleIn(input)}${place}${told}${tag('script', written(scriptAttributes(input)))}`;
}

/** The element where the page wants it. */
export function elementSnippet(input: SnippetInput): string {
  const source = { type: 'module', ...sourceOf(input, 'ticketdock.module.js') };
  const element = tag('ticket-dock', written(elementAttributes(input)));
  const isByToken = input.options.identity === 'token';
  const told = `${getToken}\ndocument.querySelector('ticket-dock').getToken = getToken;`;
  const last = isByToken ? `\n<script>\n${indent(told, 2)}\n</script>` : '';
  return `${styleIn(input)}${tag('script', written(source))}\n${element}${last}`;
}
