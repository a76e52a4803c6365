import { hydrate, mount, type Component } from 'svelte';

const pages = import.meta.glob<Component>('./*.svelte', { import: 'default' });
const root = document.querySelector('#root') as HTMLElement;
const page = await pages[`./${root.dataset['page']}.svelte`]?.();
(root.firstChild ? hydrate : mount)(page as Component, { target: root });
