/** The same with nothing configured: what is absent is said to be absent, and all else works. */
import { it } from 'vitest';
import { adapterConformance } from '../../../src/testing/adapterConformance.js';
import { createPair } from './createPair.js';

for (const { title, run } of adapterConformance({ setup: createPair('bare', {}) })) it(title, run);
