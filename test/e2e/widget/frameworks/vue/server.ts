import { createSSRApp, type Component } from 'vue';
import { renderToString } from 'vue/server-renderer';

const pages = import.meta.glob<Component>('./*.vue', { eager: true, import: 'default' });

/** A page as a server sends it. */
export const renderPage = (name: string): Promise<string> =>
  renderToString(createSSRApp(pages[`./${name}.vue`] as Component));
