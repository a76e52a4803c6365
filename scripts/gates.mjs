import { bin } from './run.mjs';

const gate = (name, command, args, { needsBuild = false } = {}) => ({ name, command, args, needsBuild });
const script = (name, path, args = []) =>
  gate(name, process.execPath, [`scripts/${path}`, ...args], { needsBuild: true });
const sources = ['src', 'test', 'stories', 'examples', 'bench', 'scripts', '.storybook'];

/**
 * Everything that `npm run check` asks, in the order in which it starts; the long ones first, so that
 * two cores are busy to the end. `needsBuild`: it looks at `dist`, or at the example that is installed upon it.
 */
export const gates = [
  script('package', 'gates/package.mjs'),
  gate('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
  gate('unused', bin('knip'), ['--no-progress']),
  gate('layers', bin('depcruise'), ['--config', '.dependency-cruiser.mjs', ...sources]),
  gate('types', bin('tsc'), ['-p', '.']),
  script('panel', 'gates/panel.mjs'),
  script('api', 'gates/api.mjs'),
  // The example imports the package by name: its types are those of `dist`.
  gate('lint', bin('oxlint'), ['--type-aware', '--deny-warnings'], { needsBuild: true }),
  gate('styles', bin('stylelint'), ['src/**/*.css']),
  script('size', 'size.mjs', ['--check']),
  script('exports', 'gates/exports.mjs'),
  script('cdn', 'gates/cdn.mjs'),
  script('locales', 'gates/locales.mjs'),
  gate('sources', process.execPath, ['scripts/gates/sources.mjs']),
  gate('texts', process.execPath, ['scripts/gates/texts.mjs']),
  gate('licences', process.execPath, ['scripts/gates/licences.mjs']),
];
