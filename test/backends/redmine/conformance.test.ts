import { describe, inject, it } from 'vitest';
import { adapterConformance } from '../../../src/testing/adapterConformance.js';
import { createPair } from './pair.js';

describe('with projects as departments, the customer’s own key and all that can be configured', () => {
  const setup = createPair('projects', () => {
    const { service, rating, ratingComment } = inject('redmine').fields;
    return {
      fields: { service, rating, ratingComment },
      services: ['vps-101', 'vps-102'].map((id) => ({ id, label: `Server ${id}` })),
      staffFormat: 'markdown',
      repliedStatus: 'In Progress',
      limits: { maxFiles: 3, maxFileBytes: 1_000_000, maxBodyLength: 20_000, accept: ['image/*', '.txt', '.log'] },
    };
  });
  for (const { title, run } of adapterConformance({ setup })) it(title, run);
});

describe('with categories as departments, an administrator’s key and as little as possible', () => {
  const setup = createPair('categories', ({ login }) => ({
    customer: { login },
    auth: { key: inject('redmine').admin.key, switchUser: true },
    departments: { by: 'category', project: 'desk' },
    statuses: {},
  }));
  for (const { title, run } of adapterConformance({ setup })) it(title, run);
});
