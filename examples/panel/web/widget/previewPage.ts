import type { Attributes } from './snippets/markup.js';

/** What is not the widget's about the page that it stands in. */
export interface HostPage {
  lang: string;
  title: string;
  theme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
}

/** All that a widget tells its page. */
export const eventNames = ['ready', 'open', 'close', 'created', 'replied', 'unread', 'error'] as const;

/** Makes the page look like somebody else's. */
export function dressPage(page: Document, { lang, title, theme, dir }: HostPage): void {
  const { documentElement: root } = page;
  root.lang = lang;
  root.dir = dir;
  root.dataset['theme'] = theme;
  page.title = title;
  const heading = page.querySelector('h1');
  if (heading) heading.textContent = title;
  // To a screen reader it is in the panel's page, which has a `main` as well.
  const main = page.querySelector('main');
  if (main) main.ariaLabel = title;
}

type Queue = ((...command: unknown[]) => void) & { q?: unknown[][] };

/**
 * Does what the snippet of a script tag does.
 *
 * @param properties What the page tells the script before it has loaded.
 */
export function startWidget(page: Document, script: Attributes, properties: object): Promise<void> {
  const view = page.defaultView as (Window & { Ticketdock?: Queue }) | null;
  if (view) {
    const stub: Queue = (...command) => void (stub.q ??= []).push(command);
    view.Ticketdock ??= stub;
    view.Ticketdock('set', properties);
  }
  const element = page.createElement('script');
  for (const [name, value] of Object.entries(script))
    if (value !== undefined) element.setAttribute(name, value === true ? '' : value);
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) element.addEventListener(end, () => resolve());
    page.head.append(element);
  });
}

/** Changes what can change while the widget is there. */
export function changeWidget(page: Document, attributes: Record<string, string | undefined>, style: string): void {
  const dock = page.querySelector('ticket-dock');
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) dock?.removeAttribute(name);
    else dock?.setAttribute(name, value);
  }
  const { CSSStyleSheet: Sheet = CSSStyleSheet } = page.defaultView ?? {};
  const sheet = new Sheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [sheet];
}
