/** What the page around the element says. */
export interface Surroundings {
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Reads the language and the direction that hold where the element stands; its own attributes win. */
export function readSurroundings(element: HTMLElement): Surroundings {
  const { direction } = getComputedStyle(element);
  return { lang: langOf(element) || navigator.language || 'en', dir: direction === 'rtl' ? 'rtl' : 'ltr' };
}

function langOf(element: Element): string {
  const speaking = element.closest('[lang]');
  const lang = speaking?.getAttribute('lang');
  if (lang) return lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : '';
}

/** Whatever stands around it may say it. @returns Ends it. */
export function watchSurroundings(element: HTMLElement, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(element.ownerDocument, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
  return () => observer.disconnect();
}
