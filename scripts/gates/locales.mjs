/**
 * Every language says everything: each key of English is there, of the same kind, not empty, and not
 * English left standing. Types prove the keys; only the built words can prove the rest.
 */
import { readEntries, root } from '../entries.mjs';

const { en } = await import(`${root}dist/index.js`);

/** Words that are rightly the same as in English, by language. */
const same = { ru: [] };

const problems = [];
for (const { name, file } of readEntries().filter((entry) => entry.pattern)) {
  const tag = name.replace('./locales/', '');
  const [locale] = Object.values(await import(root + file));
  compare(en, locale, tag, tag);
}

function compare(english, words, path, tag) {
  if (typeof words !== typeof english) return problems.push(`${path}: ${typeof words}, English has ${typeof english}`);
  if (typeof english === 'object') {
    for (const key of new Set([...Object.keys(english), ...Object.keys(words)])) {
      if (!(key in english)) problems.push(`${path}.${key}: English has no such message`);
      else if (!(key in words)) problems.push(`${path}.${key}: missing`);
      else compare(english[key], words[key], `${path}.${key}`, tag);
    }
    return undefined;
  }
  const text = String(words);
  if (text.trim() === '') problems.push(`${path}: empty`);
  if (text === String(english) && saysSomething(english) && !(same[tag] ?? []).includes(path.slice(tag.length + 1))) {
    problems.push(`${path}: the same as in English: ${text.slice(0, 60)}`);
  }
  return undefined;
}

/** A message that only joins what it is given has no words to translate. */
function saysSomething(message) {
  if (typeof message === 'string') return /\p{L}{2}/u.test(message);
  const literals = String(message).match(/(["'`])(?:\\.|(?!\1).)*\1/gs) ?? [];
  return literals.some((literal) => /\p{L}{2}/u.test(literal.replace(/\$\{[^}]*\}/g, '')));
}

for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
