/**
 * A name and its extension with the dot before it; none where nothing stands before that dot.
 *
 * @example
 * splitName('dump.sql.gz'); // { stem: 'dump.sql', extension: '.gz' }
 */
export function splitName(name: string): { stem: string; extension: string } {
  const extension = /[^.](\.[^.\s]{1,12})$/.exec(name)?.[1] ?? '';
  return { stem: extension === '' ? name : name.slice(0, -extension.length), extension };
}
