/** What Redmine turns into `_` in the name of a file. */
const replaced = /[/?%*:|"'<>\n\r]+/g;

const kept = (name: string): string => name.replaceAll(replaced, '_');

/** What to write beside a file whose name Redmine will change. */
export function describeName(name: string): { description?: string } {
  return kept(name) === name ? {} : { description: name };
}

/** The name that a file was sent with. */
export function originalName(filename: string, description: string): string {
  return description !== '' && kept(description) === filename ? description : filename;
}
