import { billmanagerSnippet } from './billmanager.js';
import { angularSnippet, reactSnippet, svelteSnippet, vueSnippet } from './frameworks.js';
import { elementSnippet, scriptSnippet } from './html.js';
import type { SnippetInput } from './input.js';
import { whmcsSnippet } from './whmcs.js';
import { wordpressSnippet } from './wordpress.js';

/** What the widget can be pasted into, in the order of the choice. */
export const snippets = {
  script: scriptSnippet,
  element: elementSnippet,
  react: reactSnippet,
  vue: vueSnippet,
  angular: angularSnippet,
  svelte: svelteSnippet,
  wordpress: wordpressSnippet,
  whmcs: whmcsSnippet,
  billmanager: billmanagerSnippet,
} satisfies Record<string, (input: SnippetInput) => string>;

export type SnippetKind = keyof typeof snippets;

export const snippetKinds = Object.keys(snippets) as SnippetKind[];
