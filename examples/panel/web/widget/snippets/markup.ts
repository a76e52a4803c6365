/** Attributes of a tag in their order; `true` has no value, `undefined` is not written. */
export type Attributes = Record<string, string | true | undefined>;

/** Text as an attribute may hold it, in HTML, in templates that are made of it, and in texts of PHP that hold it. */
function escapeText(text: string): string {
  return text.replaceAll(/[&<>"{}$\\]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Names and values as they stand in a tag. */
export function written(attributes: Attributes): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return value === true ? [name] : [`${name}="${escapeText(value)}"`];
  });
}

/**
 * A tag, on one line where it is short.
 *
 * @param parts What stands in it, see {@link written}.
 */
export function tag(name: string, parts: readonly string[], end = `></${name}>`): string {
  const line = `<${[name, ...parts].join(' ')}`;
  if (line.length + end.length <= 80) return `${line}${end}`;
  return `<${name}\n${parts.map((part) => `  ${part}`).join('\n')}\n${end.trimStart()}`;
}

/** Every line further to the right. */
export function indent(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
