/**
 * The public surface of every entry, written down in `etc/*.api.md`, so that a change to it is seen
 * in review. `--update` writes; without it a difference is an error.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { readEntries, root } from '../entries.mjs';

const update = process.argv.includes('--update');
// A locale is one `Messages` object: the type that matters stands in the report of ".".
const entries = readEntries().filter(({ types, pattern }) => types && !pattern);
const reportName = (name) => (name === '.' ? 'ticketdock' : `ticketdock.${name.slice(2).replaceAll('/', '.')}`);
const silent = { default: { logLevel: 'none' } };

mkdirSync(`${root}etc`, { recursive: true });
const configs = entries.map(({ name, types }) =>
  ExtractorConfig.prepare({
    packageJsonFullPath: `${root}package.json`,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: root + types,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            module: 'NodeNext',
            moduleResolution: 'NodeNext',
            jsx: 'react-jsx',
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: entries.map((entry) => root + entry.types),
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${reportName(name)}.api.md`,
        reportFolder: `${root}etc`,
        reportTempFolder: `${root}.cache/api`,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  }),
);

const compilerState = CompilerState.create(configs[0], {
  additionalEntryPoints: entries.map(({ types }) => root + types),
});
let failed = false;
for (const [index, config] of configs.entries()) {
  const problems = [];
  const result = Extractor.invoke(config, {
    localBuild: update,
    compilerState,
    printApiReportDiff: true,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error || message.logLevel === ExtractorLogLevel.Warning)
        problems.push(message.text);
    },
  });
  if (result.apiReportChanged) {
    console.log(
      `etc/${reportName(entries[index].name)}.api.md ${update ? 'updated' : 'differs: run `npm run api` and look at the change'}`,
    );
    failed ||= !update;
  }
  if (result.errorCount > 0 || (!update && problems.length > 0)) failed = true;
  for (const problem of problems) console.log(problem);
}

// A report whose entry is gone would say that it is still there.
const expected = new Set(entries.map(({ name }) => `${reportName(name)}.api.md`));
for (const file of readdirSync(`${root}etc`).filter((name) => name.endsWith('.api.md') && !expected.has(name))) {
  if (update) rmSync(`${root}etc/${file}`);
  else console.log(`etc/${file} belongs to no entry: run \`npm run api\``);
  failed ||= !update;
}
process.exitCode = failed ? 1 : 0;
