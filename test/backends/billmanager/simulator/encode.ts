import type { Behaviour } from './behaviour.js';

/** A node of a document before it is wrapped: a text, attributes and children, or several of them. */
export type Node = string | Tree | readonly Node[];
export interface Tree {
  [name: string]: Node | undefined;
}

/** Wraps texts as `{ "$": text }`; names that begin with `$` are attributes and stay bare. Seen. */
export function wrap(node: Node, behaviour: Behaviour): unknown {
  if (typeof node === 'string') return { $: node };
  if (isList(node)) {
    const all = node.map((one) => wrap(one, behaviour));
    return behaviour.oneAs === 'bare' && all.length === 1 ? all[0] : all;
  }
  return Object.fromEntries(
    Object.entries(node).flatMap(([name, value]) => {
      // An empty list has no node at all. Seen: clients fall back to an empty list.
      if (value === undefined || (isList(value) && value.length === 0)) return [];
      return [[name, name.startsWith('$') ? value : wrap(value, behaviour)]];
    }),
  );
}

function isList(node: Node): node is readonly Node[] {
  return Array.isArray(node);
}

/** The choices of a form. */
export function slist(name: string, options: readonly { id: string; label: string }[]): Tree {
  return { $name: name, val: options.map(({ id, label }) => ({ $key: id, $: label })) };
}

/** The clock of the server: `2026-06-09 14:56:46`, of its own zone and without saying which. Seen. */
export function localTime(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
}
