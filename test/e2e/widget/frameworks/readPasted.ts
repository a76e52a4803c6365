import { readFileSync } from 'node:fs';
import { defaults } from '../../../../examples/panel/web/widget/options.js';
import { snippets } from '../../../../examples/panel/web/widget/snippets/snippets.js';
import { root } from '../../../../scripts/entries.mjs';

const kinds = [
  { kind: 'vue', title: 'Vue 3', file: 'vue/*.vue', fence: 'html' },
  { kind: 'svelte', title: 'Svelte 5', file: 'svelte/*.svelte', fence: 'svelte' },
  { kind: 'angular', title: 'Angular', file: 'angular/*.ts', fence: 'ts' },
] as const;

/**
 * The code that people are given to paste, of the documentation and of the playground, as files of the applications; `Scripted` is for
 * a page whose script defines the element.
 */
export function readPasted(): { file: string; code: string }[] {
  const page = readFileSync(`${root}stories/docs/WidgetPaste.mdx`, 'utf8');
  return kinds.flatMap(({ kind, title, file, fence }) => {
    const [, section = ''] = new RegExp(`\n## ${title}\n([^]*?)\n## `).exec(page) ?? [];
    const [, documented = ''] = new RegExp(`\`\`\`${fence}\n([^]*?)\`\`\``).exec(section) ?? [];
    const playground = snippets[kind]({
      options: { ...defaults, mode: 'inline', identity: 'token', lang: 'ru' },
      files: { release: '', entries: [] },
      origin: '/token',
    });
    const inPackage = playground.replaceAll('/api/support-token', '/session-token');
    return [
      { file: file.replace('*', 'Documented'), code: fitDocumented(documented) },
      { file: file.replace('*', 'Playground'), code: inPackage },
      { file: file.replace('*', 'Scripted'), code: inPackage.replace("import 'ticketdock/widget';\n", '') },
    ];
  });
}

/** Its addresses and its session are those of the test. */
function fitDocumented(code: string): string {
  return code
    .replaceAll('"/api/support"', '"/token/api/support"')
    .replaceAll(/'\.\/session(\.js)?'/g, "'../session.js'");
}
