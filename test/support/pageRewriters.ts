/** What has become of words on the page behind React's back. */
export interface Rewriting {
  /** Words that React has changed in a text that is no longer on the page: the reader goes on seeing the old ones. */
  stale: string[];
  stop(): void;
}

/** What translators put in: an element that nobody else uses any more. */
const tag: string = 'font';

const leftAlone = 'font, script, style, textarea, svg, [translate=no], .notranslate';

/**
 * Does to a page what translators do (those of Chrome and Edge): every text becomes `<font><font>…</font></font>`, now and
 * whenever a new one comes. The text that React knows is then no longer there.
 */
export function translatePage(root: Node): Rewriting {
  const replaced = new WeakMap<Node, Element>();
  const stale: string[] = [];

  const translate = () => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest(leftAlone)) continue;
      const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
      for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
      inner.textContent = text.data;
      outer.append(inner);
      replaced.set(text, outer);
      text.replaceWith(outer);
    }
  };
  const observer = new MutationObserver(translate);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  translate();

  const original = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue') as PropertyDescriptor;
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...original,
    set(this: Node, value: string) {
      const outer = replaced.get(this);
      if (outer && value !== this.nodeValue) stale.push(`${outer.parentElement?.outerHTML.slice(0, 300)} := ${value}`);
      original.set?.call(this, value);
    },
  });
  return {
    stale,
    stop() {
      observer.disconnect();
      Object.defineProperty(Node.prototype, 'nodeValue', original);
    },
  };
}

/**
 * Does to a page what writing helpers do (Grammarly, password keepers): attributes on the body and the fields, elements of its
 * own beside them and in front of what follows, again and again.
 */
export function helpWriting(root: Element): Pick<Rewriting, 'stop'> {
  const help = () => {
    document.body.dataset['grExtInstalled'] = '';
    for (const field of root.querySelectorAll<HTMLElement>('textarea, input')) {
      if (field.dataset['gramm'] === 'false') continue;
      field.dataset['gramm'] = 'false';
      field.dataset['grammEditor'] = 'true';
      field.setAttribute('spellcheck', 'false');
      field.before(document.createElement('grammarly-extension'));
      field.after(document.createElement('grammarly-desktop-integration'));
    }
  };
  const observer = new MutationObserver(help);
  observer.observe(root, { childList: true, subtree: true });
  help();
  return { stop: () => observer.disconnect() };
}
