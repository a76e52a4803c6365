import type { WidgetFiles } from '../../api/widget.js';
import { attributesOf, styleOf, type WidgetOptions } from '../options.js';
import type { Attributes } from './markup.js';

/** What all the snippets are made of. */
export interface SnippetInput {
  options: WidgetOptions;
  files: WidgetFiles;
  /** Of this panel, e.g. `https://panel.example`. */
  origin: string;
}

/** Where the backend is. With a cookie the page is of the same origin; with a token it may be any. */
function apiOf({ options, origin }: SnippetInput): string {
  return options.identity === 'token' ? `${origin}/api/support` : '/api/support';
}

/** What a `<script>` needs to load one of the files. */
export function sourceOf({ options, files, origin }: SnippetInput, name = 'ticketdock.js'): Attributes {
  if (options.files === 'newest') return { src: `${origin}/ticketdock/${name}` };
  const entry = files.entries.find(({ path }) => path.endsWith(`/${name}`));
  return { src: `${origin}${entry?.path}`, integrity: entry?.integrity, crossorigin: 'anonymous' };
}

/** What the script makes its element of, by names without the `data-`. */
export function dataOf(input: SnippetInput): Record<string, string | undefined> {
  const { options } = input;
  return {
    api: apiOf(input),
    target: options.mode === 'inline' ? '#support' : undefined,
    ...attributesOf(options),
  };
}

/** The whole script tag, for a page and for the preview alike. */
export function scriptAttributes(input: SnippetInput): Attributes {
  const data = Object.entries(dataOf(input)).map(([name, value]) => [`data-${name}`, value] as const);
  return { ...sourceOf(input), ...Object.fromEntries(data), async: true };
}

/** The tag of the element, where a page or a framework writes it itself. */
export function elementAttributes(input: SnippetInput): Attributes {
  const { options } = input;
  return {
    api: apiOf(input),
    mode: options.mode === 'launcher' ? 'launcher' : undefined,
    ...attributesOf(options),
  };
}

/** What stands in the page's own styles. */
export function styleIn({ options }: SnippetInput): string {
  const rule = styleOf(options);
  return rule && `<style>\n${rule.replaceAll(/^/gm, '  ')}\n</style>\n`;
}
