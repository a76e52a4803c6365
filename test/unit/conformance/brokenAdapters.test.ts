import { describe, expect, it } from 'vitest';
import { adapterConformance, ConformanceError } from '../../../src/testing/index.js';
import { brokenActs } from './brokenActs.js';
import { brokenLists } from './brokenLists.js';
import { brokenRest } from './brokenRest.js';
import { brokenRights } from './brokenRights.js';
import { brokenSecrets } from './brokenSecrets.js';
import { brokenThreads } from './brokenThreads.js';
import { brokenWrites } from './brokenWrites.js';
import { setupMemory } from './setupMemory.js';

const broken = [
  ...brokenRights,
  ...brokenWrites,
  ...brokenThreads,
  ...brokenLists,
  ...brokenRest,
  ...brokenActs,
  ...brokenSecrets,
];

describe('an adapter fails when it', () => {
  it.for(broken)('$what', async ({ breakIt, caught }) => {
    const cases = adapterConformance({ setup: () => setupMemory(breakIt), patience: 50 });
    const found = cases.find(({ title }) => title === caught);

    await expect(found?.run()).rejects.toBeInstanceOf(ConformanceError);
  });
});
