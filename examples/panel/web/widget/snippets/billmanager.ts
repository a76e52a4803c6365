import { scriptAttributes, styleIn, type SnippetInput } from './input.js';
import { tag, written } from './markup.js';

/** A template of a BILLmanager theme is XSL: every attribute has a value, and the tag must not close itself. */
export function billmanagerSnippet(input: SnippetInput): string {
  const place = input.options.mode === 'inline' ? '<div id="support"><xsl:comment/></div>\n' : '';
  const script = tag(
    'script',
    written({ ...scriptAttributes(input), async: 'async' }),
    '><xsl:comment/></script>',
    // A brace in an attribute would begin an expression.
  ).replaceAll(/&#(123|125);/g, (_, code: string) => String.fromCodePoint(Number(code)).repeat(2));
  return `${styleIn(input)}${place}${script}`;
}
