// @vitest-environment node
import { expect, it } from 'vitest';

it('does nothing on a server', async () => {
  await expect(import('../../../src/widget/index.js')).resolves.toBeDefined();
  expect('customElements' in globalThis).toBe(false);
});
