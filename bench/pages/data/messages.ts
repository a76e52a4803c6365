import { sentences } from './words.js';

/** A message, as every page of the bench gets it. */
export interface BenchMessage {
  id: string;
  author: string;
  isStaff: boolean;
  /** ISO 8601. */
  at: string;
  text: string;
}

const start = Date.parse('2026-01-05T08:00:00Z');

/** About 300 characters; every third has a link, every fifth some code. */
export function messageAt(index: number): BenchMessage {
  const link = index % 3 === 0 ? ` See https://status.example.com/incidents/${index}?from=ticket for more.` : '';
  const code =
    index % 5 === 0 ? `\n\n\`\`\`\nsystemctl status nginx --lines=${index % 50}\n502 upstream timed out\n\`\`\`` : '';
  const isStaff = index % 2 === 1;
  return {
    id: `m${index}`,
    author: isStaff ? 'Nina Petrova' : 'Ivan Sidorov',
    isStaff,
    at: new Date(start + index * 17 * 60_000).toISOString(),
    text: sentences(300 - link.length - code.length, index + 1) + link + code,
  };
}

/** Through JSON, as from a server: strings of their own that nobody has glued together. */
export function createMessages(count: number): BenchMessage[] {
  return JSON.parse(JSON.stringify(Array.from({ length: count }, (_, index) => messageAt(index)))) as BenchMessage[];
}

/** One message of so many characters, made like the others. */
export function createLongMessage(length: number): BenchMessage[] {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += `${messageAt(index).text}\n\n`;
  return JSON.parse(JSON.stringify([{ ...messageAt(0), text: text.slice(0, length) }])) as BenchMessage[];
}
