import type { Component } from 'svelte';
import { render } from 'svelte/server';

const pages = import.meta.glob<Component>('./*.svelte', { eager: true, import: 'default' });

/** A page as a server sends it. */
export const renderPage = (name: string): string => render(pages[`./${name}.svelte`] as Component).body;
