import type { Service } from '../../model.js';
import type { Detail } from './findDetails.js';
import { hostOf } from './hostOf.js';

/** A service, and the address in the text that gave it away. */
export interface ServiceMatch {
  service: Service;
  detail: Detail;
}

/**
 * The service that an address in the text belongs to: one that the service is known by, or a name below it; else one that
 * its label or description has as a whole word. The closest name wins, then the address that comes first.
 *
 * @example
 * matchService(findDetails('ping 203.0.113.7 fails', [en]), [{ id: 'vps', label: 'VPS msk-17', hosts: ['203.0.113.7'] }]);
 * // { service: { id: 'vps', ... }, detail: { kind: 'ipv4', value: '203.0.113.7', ... } }
 */
export function matchService(details: readonly Detail[], services: readonly Service[]): ServiceMatch | null {
  const known = services.map((service) => ({
    service,
    // A label that is an address and nothing else is as good as one of its hosts.
    hosts: new Set([...(service.hosts ?? []), service.label].map((host) => hostOf({ kind: 'domain', value: host }))),
    words: wordsOf(`${service.label} ${service.description ?? ''}`),
  }));
  let best: (ServiceMatch & { distance: number }) | null = null;
  for (const detail of details) {
    for (const [step, name] of namesOf(detail).entries()) {
      const byHost = known.find(({ hosts }) => hosts.has(name));
      const found = byHost ?? known.find(({ words }) => words.has(name));
      // Being known by a name further up says more than a mention of it in words.
      const distance = step + (byHost ? 0 : 0.5);
      if (found && (!best || distance < best.distance)) best = { service: found.service, detail, distance };
    }
  }
  return best && { service: best.service, detail: best.detail };
}

/** The name itself, then the names above it, but for the topmost. */
function namesOf(detail: Detail): string[] {
  const host = hostOf(detail);
  if (host === null) return [];
  const labels = host.split('.');
  if (detail.kind === 'ipv4' || /^[\d.]+$/.test(host)) return [host];
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, index) => labels.slice(index).join('.'));
}

/** What could be an address in a label, as addresses are compared. */
function wordsOf(text: string): Set<string | null> {
  const words = text.split(/[\s,;()[\]«»"'/]+/).filter((word) => /[.:]/.test(word));
  return new Set(words.map((word) => hostOf({ kind: 'domain', value: word.replace(/[.:]+$/, '') })));
}
