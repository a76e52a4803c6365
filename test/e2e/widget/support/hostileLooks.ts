import { expect } from '@playwright/test';
import type { Hostile } from './hostile.js';

const styled = (css: string) => ({ head: `<style>${css}</style>` });

/** Pages whose styles are aimed at everything. */
export const hostileLooks: readonly Hostile[] = [
  { name: 'with `* { all: unset }`', page: styled('*, *::before, *::after { all: unset }') },
  {
    name: 'whose resets are important',
    page: styled(`
      *, *::before, *::after, ticket-dock { display: block !important; position: static !important; float: left !important;
        inset: auto !important; width: auto !important; height: auto !important; max-width: 40px !important;
        margin: 5px !important; padding: 5px !important; border: 3px solid lime !important; box-sizing: content-box !important;
        font: italic 700 8px/3 serif !important; letter-spacing: .3em !important; word-spacing: 1em !important;
        text-transform: uppercase !important; text-align: right !important; text-indent: 9px !important;
        color: pink !important; background: yellow !important; cursor: wait !important; pointer-events: none !important;
        opacity: .5 !important; filter: blur(2px) !important; zoom: .5 !important;
        user-select: none !important; white-space: pre !important; z-index: -1 !important;
        transition: all 9s !important; animation: none !important }
      html, body { max-width: none !important; width: 100% !important; zoom: 1 !important; filter: none !important; opacity: 1 !important;
        float: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important }
      ticket-dock { display: none !important } ticket-dock * { display: none !important }`),
  },
  {
    name: 'that styles buttons, fields, dialogs and every part by name',
    page: styled(`
      button, input, textarea, dialog, [role], .tkd-root, .tkd-list-row { all: revert !important; font-size: 40px !important; border: 9px solid red !important }
      ticket-dock::part(nothing) { display: none } ticket-dock:not(:defined) { display: none }
      ::selection { background: transparent; color: transparent } :focus { outline: none !important }`),
  },
  { name: 'where a rem is 62.5 %', page: styled('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  {
    name: 'where a rem is 40 px and letters stand apart',
    page: styled(
      'html { font-size: 40px; letter-spacing: 4px; line-height: 3; text-transform: uppercase; text-align: center; hyphens: auto; word-break: break-all; white-space: nowrap }',
    ),
  },
  {
    name: 'with the preflight of Tailwind',
    page: { head: '<link rel="stylesheet" href="/lib/tailwindcss/preflight.css">' },
  },
  { name: 'in quirks mode', page: { doctype: false, ...styled('body { font-family: serif } table { color: red }') } },
  {
    name: 'that is written from right to left',
    page: { lang: 'ar', html: 'dir="rtl"' },
    looksOther: true,
    after: async (page) => {
      const box = await page.locator('ticket-dock [part~="launcher"]').boundingBox();
      // The end of such a line is at the left.
      expect(box?.x).toBeLessThan(640);
    },
  },
  {
    name: 'with a fixed header above all and a body that cannot be scrolled',
    page: {
      ...styled(
        'header { position: fixed; inset: 0 0 auto; height: 56px; background: #333; z-index: 2147483000 } html, body { overflow: hidden; height: 100% }',
      ),
      body: '<header>Orders</header>',
    },
  },
  {
    name: 'whose body is moved',
    page: styled('body { transform: translateZ(0); min-height: 100vh }'),
    looksOther: true,
    // Nothing is fixed to the window there, so whoever presses something has scrolled to it.
    after: (page) => page.evaluate(() => scrollTo(0, 120)),
  },
  { name: 'on a tiny screen', page: {}, context: { viewport: { width: 320, height: 480 } }, looksOther: true },
  {
    name: 'on a phone that is touched',
    // While the answer is written something scrolls the page behind the dialog, in this emulation alone.
    after: (page) => page.evaluate(() => scrollTo(0, 120)),
    page: styled('body { touch-action: none; overscroll-behavior: none }'),
    context: { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true },
    looksOther: true,
  },
  {
    name: 'enlarged to 400 %',
    page: {},
    context: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    looksOther: true,
  },
  {
    name: 'in forced colours with less motion',
    page: {},
    context: { forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' },
    looksOther: true,
  },
];
