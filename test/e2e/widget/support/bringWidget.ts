import type { Page } from '@playwright/test';
import type { WidgetOptions } from './hostPage.js';

/** Puts the script into a page that is there already, as tag managers do. */
export function bringWidget(page: Page, src: string, options: Partial<WidgetOptions>): Promise<void> {
  const data = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`data-${name}`, value]));
  return page.evaluate(
    ([address, attributes]) => {
      const script = document.createElement('script');
      script.src = address;
      script.async = true;
      for (let at = 0; at < attributes.length; at += 2)
        script.setAttribute(attributes[at] ?? '', attributes[at + 1] ?? '');
      document.body.append(script);
    },
    [src, data] as const,
  );
}
