import { createApp, createSSRApp, type Component } from 'vue';

const pages = import.meta.glob<Component>('./*.vue', { import: 'default' });
const root = document.querySelector('#root') as HTMLElement;
const page = await pages[`./${root.dataset['page']}.vue`]?.();
(root.firstChild ? createSSRApp : createApp)(page as Component).mount(root);
