import { styleOf } from '../options.js';
import { elementAttributes, type SnippetInput } from './input.js';
import { indent, tag, written } from './markup.js';
import { getToken } from './token.js';

function elementWith(input: SnippetInput, tokenAttribute: string, end?: string): string {
  const isByToken = input.options.identity === 'token';
  return tag('ticket-dock', [...written(elementAttributes(input)), ...(isByToken ? [tokenAttribute] : [])], end);
}

const tokenIn = ({ options }: SnippetInput) => (options.identity === 'token' ? `\n${getToken}\n` : '');

function styleAside({ options }: SnippetInput): string {
  const rule = styleOf(options);
  return rule && `\n\n/* In your styles */\n${rule}`;
}

function styleBlock({ options }: SnippetInput): string {
  const rule = styleOf(options);
  return rule && `\n\n<style>\n${rule}\n</style>`;
}

/** React 19 takes `getToken` for the property that it is. */
export function reactSnippet(input: SnippetInput): string {
  return `import 'ticketdock/widget';
${tokenIn(input)}
export function Support() {
  return (
${indent(elementWith(input, 'getToken={getToken}', ' />'), 4)}
  );
}${styleAside(input)}`;
}

export function vueSnippet(input: SnippetInput): string {
  return `<!-- vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'ticket-dock' } } }) -->
<script setup>
import 'ticketdock/widget';
${tokenIn(input)}</script>

<template>
${indent(elementWith(input, ':getToken.prop="getToken"', ' />'), 2)}
</template>${styleBlock(input)}`;
}

export function angularSnippet(input: SnippetInput): string {
  const isByToken = input.options.identity === 'token';
  return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'ticketdock/widget';
${isByToken ? `\n${getToken.replaceAll('{ refresh })', '{ refresh }: { refresh: boolean })').replace('let token;', 'let token: Promise<string | null> | undefined;')}\n` : ''}
@Component({
  selector: 'app-support',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indent(elementWith(input, '[getToken]="getToken"'), 4)}
  \`,
})
export class Support {${isByToken ? '\n  readonly getToken = getToken;\n' : ''}}${styleAside(input)}`;
}

/** Written as `{getToken}` it would become an attribute where there is a server, or where the element is defined later. */
export function svelteSnippet(input: SnippetInput): string {
  return `<script>
  import 'ticketdock/widget';
${indent(tokenIn(input), 2)}</script>

${elementWith(input, '{@attach (dock) => {\n    dock.getToken = getToken;\n  }}')}${styleBlock(input)}`;
}
