import type { HostContext } from 'ticketdock';
import { readServices } from '../api/services.js';
import type { Locale } from '../words/locale.js';
import type { Words } from '../words/en.js';

/** How the chosen service stands, as the panel knows it: the customer may let it go along with a request. */
export function serviceHealth({ health, statuses }: Words['services'], locale: Locale): HostContext {
  return {
    id: 'health',
    label: health.label,
    value: async ({ serviceId, signal }) => {
      if (serviceId === undefined) return undefined;
      const { items } = await readServices(signal);
      const service = items.find(({ id }) => id === serviceId);
      if (!service) return undefined;
      const { status, expiresAt } = service;
      const date = new Date(expiresAt).toLocaleDateString(locale, { dateStyle: 'medium' });
      return `${statuses[status] ?? status}, ${health.paidUntil(date)}`;
    },
  };
}
