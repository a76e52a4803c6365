import { root } from '../entries.mjs';

/** Parts that another name says better than their file's or their folder's. */
const names = {
  'widget/app/formPart.ts': 'form',
  'widget/app/threadPart.ts': 'thread',
  'adapters/rest/createActs.ts': 'rest-acts',
  'components/TicketList/lazy.ts': 'list-tools',
  'components/TicketThread/lazy.ts': 'thread-tools',
  'components/TicketForm/ContextList.tsx': 'context',
  'components/MessageBody/rich/lazyHtml.ts': 'html',
  'components/MessageBody/rich/lazyMarkdown.ts': 'markdown',
  'hooks/lazyKeeping.ts': 'keeping',
};

/**
 * Few and large files: gzip finds little to say twice in a small one. What the app has is the app's; what one part alone
 * needs, beside parts that only it leads to, is that part's; what several need goes into one of a few shared files.
 *
 * The bundler cuts twice: first by its own rule, a chunk for each set of parts that have a module in common. Who needs what,
 * it knows better than the imports say, for of many a module it takes only some names. Then by the plan.
 *
 * @returns {{ plugin: import('vite').Plugin, outputs: object[] }}
 */
export function planChunks() {
  let homes;
  const shared = { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' };
  return {
    plugin: {
      name: 'plan-chunks',
      generateBundle(_, bundle) {
        homes ??= findHomes(Object.values(bundle).filter(({ type }) => type === 'chunk'));
      },
    },
    outputs: [
      shared,
      {
        ...shared,
        codeSplitting: { groups: [{ name: (id) => homes.get(id) ?? null, includeDependenciesRecursively: false }] },
      },
    ],
  };
}

/** @returns {Map<string, string>} For each module the name of its file. */
function findHomes(chunks) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const app = chunks.find(({ isEntry }) => isEntry);
  const parts = chunks.filter(({ isDynamicEntry }) => isDynamicEntry);
  const reach = new Map([app, ...parts].map((entry) => [entry, closure(entry, byFile)]));
  const later = (entry) =>
    parts.filter(({ fileName }) => reach.get(entry).some((one) => one.dynamicImports.includes(fileName)));
  const ofApp = reach.get(app);
  const homes = new Map();
  for (const chunk of chunks) {
    const home = ofApp.includes(chunk) ? 'app' : homeOf(chunk);
    for (const id of chunk.moduleIds) homes.set(id, home);
  }
  return homes;

  function homeOf(chunk) {
    const users = parts.filter((part) => reach.get(part).includes(chunk));
    // A part that only comes after others that have the module finds it there.
    const seen = new Set([app]);
    for (const entry of seen) if (!users.includes(entry)) for (const next of later(entry)) seen.add(next);
    const first = users.filter((part) => seen.has(part));
    const paths = first.map(({ facadeModuleId }) => facadeModuleId.replace(`${root}src/`, ''));
    return paths.length === 1 ? nameOf(paths[0]) : sharedHome(paths);
  }
}

/** Where a module lives that several parts need. The order matters: what a row names needs at most the rows above it. */
function sharedHome(users) {
  if (users.includes('hooks/lazyKeeping.ts') || users.includes('adapters/rest/createActs.ts')) return 'drafts';
  if (users.some((path) => /^components\/(TicketList|outlook)\/lazy/.test(path))) return 'fields';
  if (users.includes('widget/app/formPart.ts')) return 'writing';
  if (users.includes('widget/app/threadPart.ts')) return 'messages';
  if (users.some((path) => path.startsWith('components/MessageBody/rich/'))) return 'rich';
  if (users.some((path) => path.startsWith('hooks/pictures/'))) return 'pictures';
  if (users.some((path) => path.startsWith('components/TicketThread/'))) return 'messages';
  return users.includes('components/TicketForm/assist/lazy.ts') ? 'checks' : 'messages';
}

function closure(entry, byFile) {
  const seen = new Set([entry]);
  for (const chunk of seen) for (const file of chunk.imports) seen.add(byFile.get(file));
  return [...seen];
}

/** `components/acts/lazy.ts` -> `acts`, `i18n/locales/ru.ts` -> `locale-ru`. */
function nameOf(path) {
  if (names[path]) return names[path];
  const [file, folder] = path
    .replace(/\.tsx?$/, '')
    .split('/')
    .toReversed();
  if (folder === 'locales') return `locale-${file}`;
  const name = file === 'lazy' ? folder : file === 'index' ? `lexicon-${folder}` : file;
  return name.replace(/[A-Z]/g, (letter, at) => (at > 0 ? '-' : '') + letter.toLowerCase());
}
