import type { BrowserContextOptions, Page } from '@playwright/test';
import type { HostPage, WidgetOptions } from './hostPage.js';

/** A page that the widget has not been made for. */
export interface Hostile {
  /** What it does, after "a page …". */
  name: string;
  page: HostPage;
  context?: BrowserContextOptions;
  widget?: Partial<WidgetOptions>;
  /** Makes the page ready, before the widget is brought. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Happens when the panel is open. */
  during?: (page: Page) => Promise<unknown>;
  /** What has become of the page's own things. */
  after?: (page: Page) => Promise<unknown>;
  /** The widget's size and place are others than on a plain page, by right. */
  looksOther?: true;
}
