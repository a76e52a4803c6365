import { expect, type Page } from '@playwright/test';
import type { Hostile } from './hostile.js';
import { patchedBuiltIns, patchedObject, throwingStorage, zone } from './patches.js';

const script = (code: string) => `<script>${code}</script>`;
const dialog =
  '<div id="host-modal" role="dialog" aria-modal="true" aria-label="Terms" style="position:fixed;top:80px;left:80px;z-index:99;background:#eee;color:#000"><input id="host-field" aria-label="Signature"><button type="button" id="host-ok">Agree</button></div>';

/** What the page writes down of itself. */
const noted = (page: Page, name: string) =>
  page.evaluate((key) => JSON.stringify((window as unknown as Record<string, unknown>)[key]), name);

/** Pages whose scripts have changed the world, or listen to everything. */
export const hostileScripts: readonly Hostile[] = [
  {
    name: 'with Bootstrap and its dialog open',
    page: {
      head: '<link rel="stylesheet" href="/lib/bootstrap/dist/css/bootstrap.min.css"><script src="/lib/bootstrap/dist/js/bootstrap.bundle.min.js"></script>',
      body: '<div class="modal" id="modal" tabindex="-1" aria-label="Terms"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">Terms <input class="form-control" aria-label="Signature"></div></div></div></div>',
    },
    prepare: async (page) => {
      await page.evaluate("new bootstrap.Modal('#modal').show()");
      await expect(page.locator('#modal')).toBeFocused();
    },
    after: (page) => expect(page.locator('#modal')).toBeVisible(),
    // Its face of letters is taken over.
    looksOther: true,
  },
  {
    name: 'with a dialog that takes the focus back',
    page: {
      body: dialog,
      end: script(`
        var modal = document.getElementById('host-modal'), taken = 0;
        document.addEventListener('focusin', function (event) {
          if (!modal.contains(event.target)) { taken += 1; document.getElementById('host-field').focus(); }
        });
        document.addEventListener('keydown', function (event) {
          if (event.key === 'Tab') { event.preventDefault(); document.getElementById('host-ok').focus(); }
          if (event.key === 'Escape') modal.hidden = true;
        });
        document.addEventListener('click', function (event) { if (!modal.contains(event.target)) modal.dataset.outside = 'yes'; });`),
    },
    after: (page) => expect(page.locator('#host-modal')).toBeVisible(),
  },
  {
    name: 'with shortcuts of single keys',
    page: {
      body: '<button accesskey="s" type="button">Save</button><a accesskey="k" href="#orders">Orders</a>',
      head: script(`
        var pressed = [];
        ['keydown', 'keypress', 'keyup', 'beforeinput', 'paste'].forEach(function (type) {
          document.addEventListener(type, function (event) {
            pressed.push(event.key || type);
            if ('gjk?/# '.indexOf(event.key) >= 0) event.preventDefault();
          });
        });`),
    },
    after: async (page) => {
      const keys = JSON.parse(await noted(page, 'pressed')) as string[];
      expect(keys.filter((key) => key.length === 1 || key === 'beforeinput')).toEqual([]);
    },
  },
  {
    name: 'whose arrays, functions and elements are those of an old library',
    page: { head: script(patchedBuiltIns) },
  },
  { name: 'with something countable in every object', page: { head: script(patchedObject) } },
  { name: 'whose promises and timers are patched, as for zones', page: { head: script(zone) } },
  { name: 'whose storage cannot even be asked for', page: { head: script(throwingStorage) } },
  {
    name: 'with an AMD loader, and CommonJS names',
    page: {
      head: `<script src="/lib/requirejs/require.js"></script>${script('var module = { exports: {} }, exports = module.exports; requirejs.onError = function (error) { throw error; };')}`,
    },
    after: async (page) => expect(await noted(page, 'module')).toBe('{"exports":{}}'),
  },
  {
    name: 'with jQuery 1.12 listening to everything',
    page: {
      head: `<script src="/lib/jquery/dist/jquery.min.js"></script>${script(`
        var heard = [];
        jQuery(function ($) {
          $(document).on('keydown keypress', ':not(input, textarea, select)', function (event) { heard.push(event.type + event.which); return false; });
          $(document).on('submit', 'form', function () { heard.push('submit'); return false; });
          $(document).on('click', 'a, button, input', function () { heard.push('click'); return false; });
          $(document).on('change input', 'input, textarea', function () { heard.push('change'); $(this).val(''); });
          $('body').on('mousedown', function () { $(':focus').trigger('blur'); });
        });`)}`,
    },
    after: async (page) => {
      const all = JSON.parse(await noted(page, 'heard')) as string[];
      expect(all.filter((one) => !/^key(down|press)27$/.test(one))).toEqual([]);
    },
  },
  {
    name: 'whose base is elsewhere',
    page: { head: '<base href="https://elsewhere.example/shop/" target="_blank">' },
    widget: { api: '/token/api/support' },
  },
  {
    name: 'that is translated while it is used',
    page: {},
    during: (page) =>
      page.evaluate(() => {
        const root = document.querySelector('ticket-dock')?.shadowRoot;
        if (!root) throw new Error('There is nothing to translate');
        const translate = () => {
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          const found: Text[] = [];
          while (walker.nextNode()) found.push(walker.currentNode as Text);
          for (const text of found) {
            if (text.data.trim() === '' || text.parentElement?.closest('font, style, textarea, svg')) continue;
            const [outer, inner] = [document.createElement('font' as string), document.createElement('font' as string)];
            inner.textContent = text.data;
            outer.append(inner);
            text.replaceWith(outer);
          }
        };
        new MutationObserver(translate).observe(root, { childList: true, characterData: true, subtree: true });
        translate();
      }),
  },
];
