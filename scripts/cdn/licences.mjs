import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { root } from '../entries.mjs';

/** The folders, from the root, of the packages whose modules these are. */
export function packagesOf(moduleIds) {
  const folders = moduleIds.map((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]).filter(Boolean);
  const unique = new Set(folders.map((folder) => folder.replace(root, '')));
  return [...unique].toSorted((one, other) => one.localeCompare(other));
}

/** What the licences of bundled packages want to be kept with every copy: their texts. */
export function noticeOf(folders) {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
    const file = readdirSync(root + folder).find((path) => /^licen[cs]e(\.(md|txt))?$/i.test(path));
    if (!license || !file) throw new Error(`${name} is bundled, and has no licence to go with it.`);
    return `## ${name} ${version} (${license})\n\n${fenced(readFileSync(`${root}${folder}/${file}`, 'utf8'))}`;
  });
  const own = existsSync(`${root}LICENSE`) ? fenced(readFileSync(`${root}LICENSE`, 'utf8')) : '';
  return `# Licences of what these files contain\n\n## Ticketdock\n\n${own}\n\n${texts.join('\n\n')}\n`;
}

function fenced(text) {
  return `\`\`\`text\n${text.trim()}\n\`\`\``;
}
