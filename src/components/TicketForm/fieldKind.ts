import type { FieldSchema } from '../../core/model.js';

const kinds = ['number', 'date', 'choice', 'choices', 'checkbox', 'secret'] as const;

/** How a field is asked for: two types of one kind have the same answers. */
export type FieldKind = (typeof kinds)[number] | 'text';

/** The kind of a field. What we do not know is a text, and so is a choice of nothing: it can still be answered. */
export function fieldKind({ type, options = [] }: Pick<FieldSchema, 'type' | 'options'>): FieldKind {
  const kind = kinds.find((known) => known === type) ?? 'text';
  const isChoice = kind === 'choice' || kind === 'choices';
  return isChoice && options.length === 0 ? 'text' : kind;
}
