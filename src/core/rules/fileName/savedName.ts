import { readableName } from './readableName.js';
import { splitName } from './splitName.js';

/** Signs of a name that every file system takes, also behind a long path. */
const longest = 150;

/** What no name may have on Windows, and what would lead into another folder anywhere. */
const forbidden = /[<>:"/\\|?*]/g;

/** Names of devices on Windows, with any extension. */
const device = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i;

/**
 * The name that a download is saved under: what is shown ({@link readableName}), without what a file system takes for
 * something else, and not hidden. Its real extension stays, whatever its length.
 *
 * @example
 * savedName('../../.bashrc'); // '_.._.bashrc'
 * savedName('CON.txt'); // '_CON.txt'
 */
export function savedName(name: string): string {
  const clean = readableName(name)
    .replace(forbidden, '_')
    .replace(/\p{Cs}/gu, '\u{FFFD}')
    .replace(/^\.+/, '')
    .replace(device, '_$1');
  const { stem, extension } = splitName(clean);
  // By signs: half of one could not be saved.
  const short = [...stem]
    .slice(0, longest - extension.length)
    .join('')
    .trimEnd();
  return `${short}${extension}` || 'file';
}
