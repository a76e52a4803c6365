/** What of a page belongs to its host: all but what is in shadow roots. */
const pageNow = () =>
  JSON.stringify({
    head: document.head.innerHTML,
    html: [...document.documentElement.attributes].map(({ name, value }) => [name, value]),
    body: [...document.body.attributes].map(({ name, value }) => [name, value]),
    boxes: [...document.body.children].map((box) => (box.cloneNode(false) as Element).outerHTML),
    adopted: document.adoptedStyleSheets.length,
    globals: Object.keys(globalThis).toSorted(),
  });

/** Looks out for what must not happen to a page, nor in a shadow root under a strict Content-Security-Policy. */
export function watchPage() {
  const before = pageNow();
  const found: string[] = [];
  let boxes = document.body.childElementCount;
  const setAttribute = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (this: Element, name: string, value: string) {
    if (name === 'style') found.push(`style="${value}" on ${this.tagName}`);
    setAttribute.call(this, name, value);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (
          node instanceof Element &&
          (node.matches('style, link, script') || node.querySelector('style, link, script'))
        )
          found.push(`<${node.tagName}>`);
  });
  return {
    /** Begins to look into a shadow root, too; its host is the test's. */
    watch(root: ShadowRoot) {
      boxes = document.body.childElementCount - boxes;
      observer.observe(root, { childList: true, subtree: true });
    },
    changes(): string[] {
      Element.prototype.setAttribute = setAttribute;
      observer.disconnect();
      const after = JSON.parse(pageNow()) as { boxes: string[] };
      after.boxes.splice(-boxes, boxes);
      return JSON.stringify(after) === before
        ? found
        : [...found, `The page was ${before}, and is ${JSON.stringify(after)}`];
    },
  };
}
