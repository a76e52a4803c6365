import { describe, expect, it } from 'vitest';
import { adapterConformance } from '../../../src/testing/index.js';
import { setupMemory } from './setupMemory.js';

describe('a memory adapter conforms, and no case has to be skipped', () => {
  it.for(adapterConformance({ setup: () => setupMemory() }))('$title', async ({ run }) => {
    expect(await run()).toEqual({ status: 'passed' });
  });
});
