import { expect, it } from 'vitest';
import { incidentsFor } from '../../../../src/core/rules/expectation/incidentsFor.js';

const rack = { id: 'rack', title: 'Rack 12', serviceIds: ['vps-1', 'vps-2'] };
const all = { id: 'all', title: 'The panel is slow' };
const none = { id: 'none', title: 'Nobody of yours', serviceIds: [] };
const found = (serviceId: string | undefined) => incidentsFor([rack, all, none], serviceId).map(({ id }) => id);

it('an incident touches the services that it names', () => {
  expect(found('vps-2')).toEqual(['rack', 'all']);
  expect(found('vps-3')).toEqual(['all']);
});

it('one that names none may touch anything, also a ticket about no service', () => {
  expect(found(undefined)).toEqual(['all']);
});
