/**
 * `npm run soak -- --writes 10000 --seed 1`: twenty simulated browsers write to the built panel over a line on which every fifth
 * request is harmed; afterwards nothing may be lost and nothing doubled. A failure is repeated by its seed.
 */
import { parseArgs } from 'node:util';
import { preparePanel } from './panel.mjs';
import { requireNode } from './requireNode.mjs';
import { bin, run } from './run.mjs';
import { ensureSystem } from './system.mjs';

requireNode();
const { values } = parseArgs({
  options: {
    writes: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
});
try {
  await ensureSystem(['postgres']);
  await preparePanel();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}
const { code } = await run(bin('vitest'), ['run', '--project', 'faults', 'test/faults/soak.test.ts'], {
  show: true,
  env: { SOAK_WRITES: values.writes, SOAK_SEED: values.seed },
});
process.exitCode = code;
