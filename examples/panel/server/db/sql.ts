/** A statement, or a piece of one: the texts around its values, never the values themselves. */
export interface Sql {
  readonly texts: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * Writes a statement or a piece of one. Whatever is put in becomes a parameter; another piece is woven in.
 *
 * @example
 * const own = sql`t.customer_id = ${viewer.id}`;
 * await db.query(sql`select * from tickets t where ${own}`);
 */
export function sql(strings: TemplateStringsArray, ...inputs: unknown[]): Sql {
  const texts: string[] = [strings[0] ?? ''];
  const values: unknown[] = [];
  inputs.forEach((input, index) => {
    const after = strings[index + 1] ?? '';
    if (isSql(input)) {
      texts[texts.length - 1] += input.texts[0] ?? '';
      texts.push(...input.texts.slice(1));
      values.push(...input.values);
      texts[texts.length - 1] += after;
    } else {
      values.push(input ?? null);
      texts.push(after);
    }
  });
  return { texts, values };
}

/** Joins pieces, e.g. the conditions of a query by `and`. No piece at all gives `true`. */
export function all(conditions: readonly Sql[]): Sql {
  const [first, ...rest] = conditions;
  if (!first) return sql`true`;
  return rest.reduce((joined, next) => sql`${joined} and ${next}`, first);
}

/** The statement as both drivers take it: `$1`, `$2` ... and the values. */
export function toStatement({ texts, values }: Sql): { text: string; values: unknown[] } {
  const text = texts.reduce((joined, next, index) => `${joined}$${index}${next}`);
  return { text, values: [...values] };
}

function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && 'texts' in value && 'values' in value;
}
