import { describe, expect, it } from 'vitest';
import { attributesOf, defaults, styleOf, type WidgetOptions } from '../web/widget/options.js';
import { snippetKinds, snippets, type SnippetKind } from '../web/widget/snippets/snippets.js';

const files = {
  release: '0.1.0-abc',
  entries: ['ticketdock.js', 'ticketdock.module.js'].map((name) => ({
    path: `/ticketdock/0.1.0-abc/${name}`,
    integrity: `sha384-of-${name}`,
  })),
};
const write = (kind: SnippetKind, change: Partial<WidgetOptions> = {}) =>
  snippets[kind]({ options: { ...defaults, ...change }, files, origin: 'https://panel.example' });

describe('the code for a page', () => {
  it('is as short as what is set', () => {
    expect(write('script', { files: 'newest' })).toBe(
      '<script\n  src="https://panel.example/ticketdock/ticketdock.js"\n  data-api="/api/support"\n  async\n></script>',
    );
  });

  it('proves the files of a release', () => {
    expect(write('script')).toContain(
      'src="https://panel.example/ticketdock/0.1.0-abc/ticketdock.js"\n  integrity="sha384-of-ticketdock.js"\n  crossorigin="anonymous"',
    );
  });

  it('says only what differs from how the widget comes', () => {
    const options: WidgetOptions = { ...defaults, offsetInline: 8, view: 'ticket', ticket: ' 12 ', theme: 'dark' };
    const told = Object.entries(attributesOf(options)).filter(([, value]) => value !== undefined);

    expect(Object.fromEntries(told)).toEqual({ theme: 'dark', offset: '20 8', view: 'ticket:12' });
    expect(styleOf(options)).toBe('');
    expect(styleOf({ ...defaults, accent: '#d6336c' })).toBe('ticket-dock {\n  --tkd-accent: #d6336c;\n}');
  });

  it.each(snippetKinds)('for %s has all that is set', (kind) => {
    const code = write(kind, { theme: 'dark', accent: '#d6336c', label: 'Help', lang: 'ru' });

    for (const part of ['dark', '#d6336c', 'Help', 'ru', '/api/support']) expect(code).toContain(part);
    expect(code).not.toContain('undefined');
  });

  /** WordPress escapes what it is given; all others get a text that is safe as it stands. */
  it.each(snippetKinds.filter((kind) => kind !== 'wordpress'))(
    'for %s keeps a label a text, whatever it is',
    (kind) => {
      const code = write(kind, { label: `"><script>alert(1)</script>'\\'{{x}}\${y}$z` });

      expect(code).not.toContain('<script>alert');
      expect(code).not.toContain('$z');
    },
  );

  it('for wordpress keeps a quote inside its text', () => {
    expect(write('wordpress', { label: String.raw`it's \'` })).toContain(String.raw`'data-label', 'it\'s \\\''`);
  });

  it.each(snippetKinds)('for %s never names the customer by an id that the page could change', (kind) => {
    expect(write(kind)).not.toContain('customer');
  });

  it.each(['wordpress', 'whmcs'] as const)('for %s signs the token where the page is made', (kind) => {
    const code = write(kind, { identity: 'token' });

    expect(code).toContain("hash_hmac('sha256'");
    expect(code).toContain("getenv('TOKEN_SECRET')");
    expect(code).toContain('https://panel.example/api/support');
  });

  it.each(['script', 'element', 'react', 'vue', 'angular', 'svelte'] as const)('for %s asks for a token', (kind) => {
    expect(write(kind, { identity: 'token' })).toMatch(/fetch\('\/api\/support-token', \{ method: 'POST' \}\)/);
  });
});
