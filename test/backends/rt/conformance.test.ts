import { it } from 'vitest';
import type { RtAdapterOptions } from '../../../src/adapters/rt/options.js';
import { adapterConformance } from '../../../src/testing/adapterConformance.js';
import { createPair } from './createPair.js';
import { fields } from './customers.js';

/** All that can be configured. */
const everything: Partial<RtAdapterOptions> = {
  fields,
  fullText: true,
  limits: { maxFiles: 3, maxFileBytes: 1_000_000, maxBodyLength: 20_000, accept: ['image/*', '.txt', '.log'] },
  articleUrl: ({ id }) => `https://help.example/${id}`,
  staffName: (login) => (login === 'olga' ? 'Olga' : undefined),
};

for (const { title, run } of adapterConformance({ setup: createPair('full', everything) })) it(title, run);
