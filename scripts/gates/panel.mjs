/** The example panel type-checks against the built package, as a host app would. */
import { root } from '../entries.mjs';
import { run } from '../run.mjs';

const { code, output } = await run('npm', ['run', '--silent', 'check'], { cwd: `${root}examples/panel` });
console.log(output.trim());
process.exitCode = code === 0 ? 0 : 1;
