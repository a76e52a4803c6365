/**
 * Who may import whom. One row a layer: what it may reach inside `src`, and which packages.
 * Everything that a row does not name is refused.
 */
const layers = [
  { name: 'core', may: [], packages: ['zod', 'mdast-util-[a-z-]+', 'micromark-extension-[a-z-]+'] },
  { name: 'transport', may: ['core'], packages: [] },
  { name: 'adapters', may: ['core', 'transport'], packages: [] },
  { name: 'server', may: ['core'], packages: ['zod'] },
  { name: 'testing', may: ['core'], packages: ['zod'] },
  { name: 'storage', may: ['core'], packages: ['idb'] },
  { name: 'hooks', may: ['core', 'storage'], packages: ['react', '@tanstack/react-query'] },
  { name: 'i18n', may: ['core'], packages: ['react'] },
  { name: 'ui', may: ['core', 'i18n'], packages: ['react', 'react-dom', 'lucide'] },
  {
    name: 'components',
    may: ['core', 'hooks', 'i18n', 'ui'],
    packages: ['react', 'react-dom', 'react-hook-form'],
  },
  {
    name: 'widget',
    may: ['adapters', 'components', 'core', 'hooks', 'i18n', 'storage', 'styles', 'transport', 'ui'],
    packages: ['react', 'react-dom'],
  },
];

const anyOf = (names) => `(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})`;

const directions = layers.map(({ name, may }) => ({
  name: `${name}-direction`,
  comment: `src/${name} may import ${may.length > 0 ? may.map((other) => `src/${other}`).join(', ') : 'nothing else of src'}.`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/${anyOf([name, ...may])}/` },
}));

const packages = layers.map(({ name, packages: allowed }) => ({
  name: `${name}-packages`,
  comment: `src/${name} may use ${allowed.length > 0 ? allowed.join(', ') : 'no package'}.`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: {
    pathNot: ['^src/', ...(allowed.length > 0 ? [`^node_modules/(@types/)?${anyOf(allowed)}/`] : [])],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...directions,
    ...packages,
    {
      name: 'no-cycles',
      comment:
        'Two modules that need each other at run time are one module, or three; a type may come from either side.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'adapters-apart',
      comment: 'An adapter never imports another one.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'index-carries-no-adapter',
      comment: 'The host chooses the adapter: "." must not bring one, nor the server, nor the kit.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/(adapters|server|testing)/' },
    },
    {
      name: 'public-entries-only',
      comment: 'Stories, browser and end-to-end tests and examples are consumers: they import `ticketdock`, never src.',
      severity: 'error',
      // What keeps words has no entry of its own, and only a browser has the storage.
      from: {
        path: '^(stories|examples|bench|\\.storybook|test/(e2e|browser|package))/',
        pathNot: '^test/browser/storage\\.test\\.ts$',
      },
      to: { path: '^src/' },
    },
    {
      name: 'sources-stand-alone',
      comment: 'The package is made of src alone.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|stories|examples|bench|scripts|\\.storybook|dist)/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that resolves to nothing breaks at a consumer.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // A type import ties two layers just as a value does.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-[0-9]+|\\.cache|\\.data|storybook-static|test/package/fixtures)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
    },
  },
};
