/**
 * Prints what a page pastes to load the built widget, with the hashes of its files:
 * `npm run cdn:tags -- https://cdn.example.com/ticketdock/0.1.0/`. The import map gives the parts their hashes, too; it stands
 * before any module of the page, with the page's nonce where its policy asks for one.
 */
import { readFileSync } from 'node:fs';
import { root } from './entries.mjs';
import { tagsOf } from './cdn/tagsOf.mjs';

const base = process.argv[2] ?? './';
const integrity = JSON.parse(readFileSync(`${root}dist/cdn/integrity.json`, 'utf8'));
console.log(tagsOf(integrity, base.endsWith('/') ? base : `${base}/`));
