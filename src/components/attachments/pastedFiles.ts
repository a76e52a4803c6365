import { isBlank } from '../../core/rules/isBlank.js';

/**
 * The files of a paste, when it means files. A copied table or document brings a picture of itself along with its
 * text: there the text is meant. A file manager brings the file's name along as text: there the file is meant.
 */
export function pastedFiles(clipboard: DataTransfer): File[] {
  const files = Array.from(clipboard.files);
  const text = clipboard.getData('text/plain');
  return isBlank(text) || files.some(({ name }) => text.includes(name)) ? files : [];
}

/**
 * Names pasted pictures by their time, as browsers call every one of them `image.png`, and some phones their photos.
 *
 * @param taken The names that are there already.
 * @param what They are, as the names begin.
 *
 * @example
 * namePasted([new File([picture], 'image.png')], [], new Date()); // 'screenshot-2026-03-01-0930.png'
 */
export function namePasted(
  files: readonly File[],
  taken: readonly string[],
  now: Date,
  what: 'screenshot' | 'photo' = 'screenshot',
): File[] {
  const names = new Set(taken);
  return files.map((file) => {
    const extension = /^image\.(\w+)$/.exec(file.name)?.[1];
    if (extension === undefined) return file;
    const stem = `${what}-${stamp(now)}`;
    let name = `${stem}.${extension}`;
    for (let count = 2; names.has(name); count += 1) name = `${stem}-${count}.${extension}`;
    names.add(name);
    return new File([file], name, { type: file.type, lastModified: file.lastModified });
  });
}

/** Local time in a form that is allowed in every file system: `2026-03-01-0930`. */
function stamp(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}-${two(now.getHours())}${two(now.getMinutes())}`;
}
