/** A piece of HTML in which every foreign text is escaped. Made by {@link html} only. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/**
 * Writes HTML. Whatever is put in is text, unless it was written by this function too.
 *
 * @example
 * html`<b>${'<Anna>'}</b>`.source // <b>&lt;Anna&gt;</b>
 */
export function html(strings: TemplateStringsArray, ...inputs: readonly (Html | Html[] | string | number)[]): Html {
  const parts = inputs.map((input, index) => `${rendered(input)}${strings[index + 1] ?? ''}`);
  return new Html(`${strings[0] ?? ''}${parts.join('')}`);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function rendered(input: Html | Html[] | string | number): string {
  if (Array.isArray(input)) return input.map(({ source }) => source).join('');
  if (input instanceof Html) return input.source;
  return String(input).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
