import { expect, it, vi } from 'vitest';
import { describeProperties, takeProperties, watchProperties } from '../../../src/widget/elementProperties.js';

class Described extends HTMLElement {}
customElements.define('described-element', Described);
describeProperties(Described.prototype);

const make = () => document.createElement('described-element') as HTMLElement & Record<string, unknown>;

it('writes a property to its attribute, and takes it away for null, undefined and false', () => {
  const element = make();
  for (const nothing of [null, undefined, false]) {
    element['api'] = '/api/support';
    expect(element.getAttribute('api')).toBe('/api/support');
    element['api'] = nothing;
    expect(element.hasAttribute('api')).toBe(false);
  }
  element.setAttribute('view', 'new');
  expect(element['view']).toBe('new');
});

it('keeps for each element what no attribute can say, and tells of the change', () => {
  const [one, other] = [make(), make()];
  const onChange = vi.fn<() => void>();
  const end = watchProperties(one, onChange);
  const getToken = () => 'token';
  one['getToken'] = getToken;
  expect(one['getToken']).toBe(getToken);
  expect(other['getToken']).toBeUndefined();
  expect(onChange).toHaveBeenCalledOnce();
  end();
  one['getToken'] = undefined;
  expect(onChange).toHaveBeenCalledOnce();
});

it('takes over what was set before there were properties', () => {
  const element = make();
  const prefill = { subject: 'From before' };
  Object.defineProperty(element, 'mode', { value: 'launcher', configurable: true, enumerable: true });
  Object.defineProperty(element, 'prefill', { value: prefill, configurable: true, enumerable: true });
  takeProperties(element);
  expect(Object.keys(element)).not.toContain('mode');
  expect(element.getAttribute('mode')).toBe('launcher');
  expect(element['prefill']).toBe(prefill);
});
