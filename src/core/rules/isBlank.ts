/**
 * Whether a text has nothing to read: only spaces, control or zero-width characters.
 *
 * @example
 * isBlank('  \u200b'); // true
 */
export function isBlank(text: string): boolean {
  return /^[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text);
}
