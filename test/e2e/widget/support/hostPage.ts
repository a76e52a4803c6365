import type { Language } from '../../support/words.js';

/** A page of somebody else. */
export interface HostPage {
  lang?: string;
  /** `false`: quirks mode. @default true */
  doctype?: boolean;
  /** Further attributes of `html`, as they are written. */
  html?: string;
  /** What stands in the head after the title. `%NONCE%` is the nonce of this answer. */
  head?: string;
  /** Further attributes of `body`, as they are written. */
  attributes?: string;
  /** What the body begins with. */
  body?: string;
  /** What the body ends with: the widget, where it is not brought later. */
  end?: string;
  /** Its Content-Security-Policy. */
  policy?: string;
}

/** Elements of the host whose look must stay: what resets, frameworks and pages usually have rules for. */
const sentinels = `
<main data-sentinels>
  <h1>Orders</h1><h2>March</h2>
  <p>Nothing <a href="#orders">was ordered</a> <b>yet</b>, <code>0</code> of <mark>9</mark>. <small>Since Monday.</small></p>
  <form><fieldset><legend>Filter</legend>
    <label>Name <input name="name" value="web-01"></label>
    <select name="state" aria-label="State"><option>Paid</option></select>
    <textarea name="note" aria-label="Note">Note</textarea>
    <button type="button" id="host-button">Apply</button>
  </fieldset></form>
  <table><tr><th>Order</th><td>1067</td></tr></table>
  <ul><li>One</li></ul><ol><li>Two</li></ol>
  <blockquote>Quoted</blockquote><pre>log</pre><hr>
  <details><summary>More</summary>Less</details>
  ${'<p>An order of March.</p>'.repeat(50)}
</main>`;

/** The page as it is sent. */
export function htmlOf(page: HostPage, nonce: string): string {
  const { doctype = true, lang = 'en', html = '', head = '', attributes = '', body = '', end = '' } = page;
  // Where the policy refuses one that stands in the page, the browser asks for the usual file.
  const icon = page.policy ? '' : '<link rel="icon" href="data:,">';
  const text = `${doctype ? '<!doctype html>\n' : ''}<html lang="${lang}" ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Orders</title>${icon}${head}</head>
<body ${attributes}>${body}${sentinels}${end}</body></html>`;
  return text.replaceAll('%NONCE%', nonce);
}

/** The options of a widget, by the names of the attributes of `<ticket-dock>`. */
export interface WidgetOptions {
  api: string;
  token?: string;
  lang?: Language;
  mode?: 'inline' | 'launcher';
  theme?: 'auto' | 'light' | 'dark';
  view?: string;
  target?: string;
  load?: 'idle' | 'intent';
  [name: string]: string | undefined;
}

/** The one line that owners paste. */
export function scriptTag(
  src: string,
  options: Partial<WidgetOptions> = {},
  attributes = 'nonce="%NONCE%" async',
): string {
  const data = Object.entries(options).map(([name, value]) => ` data-${name}="${value ?? ''}"`);
  return `<script src="${src}"${data.join('')} ${attributes}></script>`;
}

/** The element, for pages that have a script without `data-api`, or the module. */
export function elementTag(options: Partial<WidgetOptions>, inside = ''): string {
  const attributes = Object.entries(options).map(([name, value]) => ` ${name}="${value ?? ''}"`);
  return `<ticket-dock${attributes.join('')}>${inside}</ticket-dock>`;
}
