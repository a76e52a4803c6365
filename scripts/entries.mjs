import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a trailing slash. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** The one stylesheet whose source does not lie at the same path as its built file. */
const styles = { file: 'dist/styles.css', source: 'src/styles/index.css' };

/**
 * Every public entry, read from `exports` in package.json: the build, the API reports, the size
 * table and the package checks all take it from here, so an entry is written down once.
 *
 * `./locales/*` stands for as many entries as there are files under its folder.
 *
 * @returns {{ name: string, file: string, types: string | undefined, source: string, pattern: boolean }[]}
 *   `name` as a consumer writes it (`.`, `./hooks`); paths from the root.
 */
export function readEntries() {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return Object.entries(exports)
    .filter(([name]) => name !== './package.json')
    .flatMap(([name, target]) => {
      const file = trim(typeof target === 'string' ? target : target.default);
      if (file === styles.file) return [{ name, ...styles, types: undefined, pattern: false }];
      const types = trim(target.types);
      const source = file.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
      if (!name.includes('*')) return [{ name, file, types, source, pattern: false }];
      return expand(source).map((word) => ({
        name: name.replace('*', word),
        file: file.replace('*', word),
        types: types.replace('*', word),
        source: source.replace('*', word),
        pattern: true,
      }));
    });
}

/** The entries as Vite aliases: stories and tests import by package name and run from the sources. */
export function sourceAliases() {
  return readEntries().map(({ name, source }) => ({
    find: new RegExp(`^ticketdock${name.slice(1).replaceAll('.', '\\.')}$`),
    replacement: root + source,
  }));
}

/** `src/i18n/locales/*.ts` -> `['ru', ...]`. */
function expand(pattern) {
  const [folder, suffix] = pattern.split('*');
  return readdirSync(root + folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .toSorted();
}

function trim(path) {
  return path.replace(/^\.\//, '');
}
