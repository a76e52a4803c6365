import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../src/widget/app/locales.js';
import { readView, writeView } from '../../../src/widget/app/readView.js';
import { openRemembered } from '../../../src/widget/app/remembered.js';
import { readSettings } from '../../../src/widget/app/settings.js';
import { readSurroundings } from '../../../src/widget/app/surroundings.js';

function elementWith(attributes: Record<string, string>) {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

describe('the attributes', () => {
  it('are those of a desk in the page where they say nothing', () => {
    expect(readSettings(elementWith({}))).toEqual({
      mode: 'inline',
      theme: undefined,
      density: undefined,
      view: null,
      customer: undefined,
      label: undefined,
      corner: { block: 'bottom', inline: 'end' },
      offset: { block: 20, inline: 20 },
    });
  });

  it.each([
    ['12', { block: 12, inline: 12 }],
    ['12 34', { block: 12, inline: 34 }],
    ['12px 0', { block: 12, inline: 0 }],
    ['-5', { block: 20, inline: 20 }],
    ['far', { block: 20, inline: 20 }],
  ])('an offset of "%s" is read', (offset, expected) => {
    expect(readSettings(elementWith({ offset })).offset).toEqual(expected);
  });

  it('of no known value count as absent', () => {
    const { mode, theme, corner } = readSettings(elementWith({ mode: 'popup', theme: 'auto', position: 'middle' }));
    expect([mode, theme, corner]).toEqual(['inline', undefined, { block: 'bottom', inline: 'end' }]);
  });
});

describe('the view', () => {
  it.each(['list', 'new', 'ticket:10:42'])('"%s" is the same after reading and writing', (text) => {
    expect(writeView(readView(text))).toBe(text);
  });

  it.each([null, '', 'ticket:', 'somewhere'])('%j is the list', (text) => {
    expect(readView(text)).toEqual({ name: 'list' });
  });
});

describe('the language', () => {
  it.each([
    ['ru-RU', false, 'ru-RU'],
    ['ru_RU', false, 'ru-RU'],
    ['en-GB', false, 'en-GB'],
    ['de', false, 'en'],
    ['de', true, 'de'],
    ['not a tag', false, 'en'],
  ])('of a page in "%s", with words of the host: %s, is %s', (lang, isOwn, tag) => {
    expect(localeOf(lang, isOwn).tag).toBe(tag);
  });

  it('needs no loading where it is English', () => {
    expect(localeOf('en-US', false).load).toBeUndefined();
    expect(localeOf('ru', false).load).toBeDefined();
  });

  it('is that of the box around the element, also around the shadow root that it stands in', () => {
    const host = elementWith({ lang: 'ru' });
    const element = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(element);
    document.body.append(host);

    expect(readSurroundings(element).lang).toBe('ru');
    element.lang = 'en';
    expect(readSurroundings(element).lang).toBe('en');
    host.remove();
  });
});

describe('what is remembered', () => {
  it('is one customer’s', () => {
    openRemembered('anna', '/api').write({ isOpen: true, view: 'ticket:42', asked: null });
    expect(openRemembered('anna', '/api').read()).toEqual({ isOpen: true, view: 'ticket:42', asked: null });
    expect(openRemembered('boris', '/api').read()).toEqual({});
    openRemembered('anna', '/api').forget();
    expect(openRemembered('anna', '/api').read()).toEqual({});
  });

  it('of a customer without a name holds no ticket', () => {
    openRemembered(undefined, '/api').write({ isOpen: true, view: 'ticket:42', asked: null });
    expect(openRemembered(undefined, '/api').read().view).toBe('list');
    openRemembered(undefined, '/api').forget();
  });

  it('is nothing where what is stored is something else', () => {
    sessionStorage.setItem('ticketdock:widget:anna:/api', '"open"');
    expect(openRemembered('anna', '/api').read()).toEqual({});
    sessionStorage.setItem('ticketdock:widget:anna:/api', '{');
    expect(openRemembered('anna', '/api').read()).toEqual({});
    sessionStorage.clear();
  });
});
