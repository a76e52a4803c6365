import type { Incident } from '../../model.js';

/**
 * The incidents that touch a service. One that does not say which it touches may touch any.
 *
 * @param serviceId Absent: none is meant.
 *
 * @example
 * incidentsFor([{ id: '7', title: 'Rack 12', serviceIds: ['vps-1'] }], 'vps-2'); // []
 */
export function incidentsFor(incidents: readonly Incident[], serviceId: string | undefined): Incident[] {
  return incidents.filter(
    ({ serviceIds }) => !serviceIds || (serviceId !== undefined && serviceIds.includes(serviceId)),
  );
}
