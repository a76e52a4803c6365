import type { Service } from '../../model.js';

/**
 * How well a service fits what was typed; `undefined` where it does not. Every word must be somewhere in its name,
 * description, state, kind, addresses or id; a name that has the words as they were typed comes first. Case, and the dots
 * of ё, make no difference.
 *
 * @returns 0 (it is the name) to 3.
 *
 * @example
 * fitOfService({ id: '7', label: 'VPS msk-17', description: '203.0.113.17' }, 'msk 203.0'); // 3
 */
export function fitOfService(service: Service, text: string): number | undefined {
  const wanted = plain(text).trim();
  const { name, told } = readings.get(service) ?? read(service);
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(wanted)) return 2;
  return wanted.split(/\s+/).every((word) => told.includes(word)) ? 3 : undefined;
}

/** What is to be searched of each: thousands of services are looked through at every key. */
const readings = new WeakMap<Service, { name: string; told: string }>();

function read(service: Service) {
  const { label, description, status, kind, hosts = [], id } = service;
  const reading = {
    name: plain(label),
    told: plain([label, description, status, kind, ...hosts, id].join('\n')),
  };
  readings.set(service, reading);
  return reading;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}
