/** The example panel type-checks against the built package, as a host app would. */
import { ensureInstalled } from '../install.mjs';
import { root } from '../entries.mjs';
import { run } from '../run.mjs';

const folder = 'examples/panel';
await ensureInstalled(folder);
const { code, output } = await run('npm', ['run', '--silent', 'check'], { cwd: root + folder });
console.log(output.trim());
process.exitCode = code === 0 ? 0 : 1;
