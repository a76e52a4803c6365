/**
 * Rules of the house that no linter knows: short files, no marks of work left undone or of a check switched off, and nothing in
 * the kit that works on a page but not in a shadow root.
 */
import { readFileSync } from 'node:fs';
import { listFiles } from '../files.mjs';
import { root } from '../entries.mjs';

const mostLines = 300;
/** Words and seed data are lists: their length says nothing about how hard they are to read. */
const lists = /(^|\/)(locales|seed|i18n\/(en|ru)|lexicon)\/|\.data\.ts$/;
const marks =
  /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)|(eslint|oxlint|stylelint|prettier)-(disable|ignore)|\b[Cc]oming soon\b/;
/** The kit may stand in a shadow root, of which the page knows nothing: what asks the page asks there, once, for all. */
const kit = /^src\/(ui|components|hooks|i18n)\//;
const askThePage = /^src\/ui\/(activeElementOf|isFocusLost|selectionAt)\.ts$/;
const pageWide =
  /\b(activeElement|getSelection|composedPath)\b|\bdocument\.(getElementById|querySelector\w*|elementFromPoint|body|head|forms)\b/;

const problems = ['src', 'examples', 'bench', 'test', 'stories', 'scripts', '.storybook']
  .flatMap((folder) => listFiles(folder, /\.(tsx?|mjs|css)$/))
  .filter((path) => !path.startsWith('test/package/fixtures/') && path !== 'scripts/gates/sources.mjs')
  .flatMap((path) => {
    const lines = readFileSync(root + path, 'utf8')
      .trimEnd()
      .split('\n');
    const found = lines.flatMap((line, index) => {
      const mark = marks.exec(line);
      // A type test says what must not compile: there the mark is the assertion.
      if (mark && !path.startsWith('test/types/')) return [`${path}:${index + 1}: "${mark[0]}" has no place here.`];
      const asked = kit.test(path) && !askThePage.test(path) && pageWide.exec(line);
      return asked ? [`${path}:${index + 1}: "${asked[0]}" finds nothing in a shadow root.`] : [];
    });
    const counted = /^(src|examples)\//.test(path) && !lists.test(path);
    if (counted && lines.length > mostLines) found.push(`${path}: ${lines.length} lines, the most is ${mostLines}.`);
    return found;
  });

for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
