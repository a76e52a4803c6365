import type { Service } from '../../model.js';

/**
 * Whether a service is meant by what was typed: every word of it is somewhere in the service's name, description, state,
 * kind, addresses or id. Case, and the dots of ё, make no difference.
 *
 * @example
 * matchesService({ id: '7', label: 'VPS msk-17', description: '203.0.113.17' }, 'msk 203.0'); // true
 */
export function matchesService(service: Service, text: string): boolean {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const { label, description, status, kind, hosts = [], id } = service;
  const told = plain([label, description, status, kind, ...hosts, id].join('\n'));
  return words.every((word) => told.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}
