import { expect, type JSHandle, type Page } from '@playwright/test';

/** Begins to look after a host's page, before the widget is brought to it. */
export function rememberPage(page: Page): Promise<JSHandle<() => string[]>> {
  return page.evaluateHandle(() => {
    const names = ['Object', 'Array', 'Function', 'String', 'Promise', 'Map', 'Set', 'JSON', 'Math', 'History'];
    const dom = ['EventTarget', 'Node', 'Element', 'HTMLElement', 'Document', 'ShadowRoot', 'Event', 'Storage'];
    const globals = window as unknown as Record<string, { prototype?: object }>;
    const watched: [name: string, object: object][] = [...names, ...dom].flatMap((name) => {
      const known = globals[name];
      if (!known) return [];
      return known.prototype
        ? [
            [name, known],
            [`${name}.prototype`, known.prototype],
          ]
        : [[name, known]];
    });
    const describe = (object: object) =>
      new Map(Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)]));
    const wereDescribed = watched.map(([, object]) => describe(object));
    const wereGlobals = new Set(Reflect.ownKeys(window));

    const elements = [
      document.documentElement,
      document.body,
      ...document.querySelectorAll('[data-sentinels], [data-sentinels] *'),
    ];
    const styleOf = (element: Element) => {
      const style = getComputedStyle(element);
      const lines: string[] = [];
      for (let at = 0; at < style.length; at += 1)
        lines.push(`${style[at]}: ${style.getPropertyValue(style[at] ?? '')}`);
      return lines;
    };
    const attributesOf = (element: Element) => {
      const lines: string[] = [];
      for (const { name, value } of element.attributes) lines.push(`${name}=${value}`);
      return lines.join(' ');
    };
    const wereStyles = elements.map(styleOf);
    const wereAttributes = elements.map(attributesOf);
    const wasHead = [...document.head.childNodes];
    const wasBody = new Set(document.body.childNodes);
    const wereSheets = document.adoptedStyleSheets.length + document.styleSheets.length;
    const wasScroll = `${scrollX} ${scrollY}`;
    const wasCookie = document.cookie;
    const wasAddress = location.href;
    const wasTitle = document.title;

    return () => {
      const changes: string[] = [];
      for (const key of Reflect.ownKeys(window))
        if (!wereGlobals.has(key) && key !== 'Ticketdock' && key !== 'violations')
          changes.push(`new global ${String(key)}`);
      watched.forEach(([name, object], index) => {
        const was = wereDescribed[index] ?? new Map<string | symbol, PropertyDescriptor | undefined>();
        const is = describe(object);
        for (const key of new Set([...was.keys(), ...is.keys()])) {
          const [before, now] = [was.get(key), is.get(key)];
          const same = (['value', 'get', 'set', 'enumerable', 'configurable', 'writable'] as const).every((part) =>
            Object.is(before?.[part], now?.[part]),
          );
          if (!same) changes.push(`${name}.${String(key)} is another one`);
        }
      });
      elements.forEach((element, index) => {
        const name = element.tagName.toLowerCase();
        if (attributesOf(element) !== wereAttributes[index])
          changes.push(`<${name} ${wereAttributes[index]}> has become <${name} ${attributesOf(element)}>`);
        const was = wereStyles[index] ?? [];
        styleOf(element).forEach((line, at) => {
          // The page as a whole is as high as what stands in it.
          const isSize = index < 2 && /^(height|block-size|perspective-origin|transform-origin):/.test(line);
          if (line !== was[at] && !isSize) changes.push(`<${name}> ${was[at]} has become ${line}`);
        });
      });
      const head = [...document.head.childNodes];
      if (head.length !== wasHead.length || head.some((node, at) => node !== wasHead[at]))
        changes.push(`the head has become ${document.head.innerHTML}`);
      for (const node of document.body.childNodes)
        if (!wasBody.has(node) && !['TICKET-DOCK', 'SCRIPT'].includes(node.nodeName))
          changes.push(`new in the body: ${node.nodeName}`);
      if (document.adoptedStyleSheets.length + document.styleSheets.length !== wereSheets)
        changes.push('another number of style sheets');
      if (`${scrollX} ${scrollY}` !== wasScroll) changes.push(`scrolled from ${wasScroll} to ${scrollX} ${scrollY}`);
      if (document.cookie !== wasCookie) changes.push(`cookies: ${document.cookie}`);
      if (location.href !== wasAddress) changes.push(`address: ${location.href}`);
      if (document.title !== wasTitle) changes.push(`title: ${document.title}`);
      return changes;
    };
  });
}

/** The host's page is as it was: its globals, the language's own objects, its look, its place. */
export async function expectUntouched(remembered: JSHandle<() => string[]>): Promise<void> {
  // As one text: a page that has changed how arrays are written down cannot change this.
  const changes = await remembered.evaluate((compare) => {
    let text = '';
    const all = compare();
    for (let at = 0; at < all.length; at += 1) text += `${all[at]}\n`;
    return text;
  });
  expect(changes, 'what has become of the host page').toBe('');
}
