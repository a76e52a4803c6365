/** Signs of a file name; what file systems take is a little more. */
const longestName = 200;

/** Signs that end a header or a path, hide in a name or turn it round. */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\\/]/gu;

/** A file name with nothing in it that could mean more than a name. */
export function safeFileName(name: string): string {
  const clean = name
    .replace(unsafe, '_')
    .replace(/\p{Cs}/gu, '\u{FFFD}')
    .trim();
  // Never between the halves of a sign, which could not be encoded.
  const safe = clean.slice(0, longestName).replace(/[\uD800-\uDBFF]$/, '');
  return /^\.*$/.test(safe) ? 'attachment' : safe;
}

/** Saves a download under its name, whatever is in it (RFC 6266): ASCII for the old, RFC 8187 for the others. */
export function formatDisposition(name: string): string {
  const safe = safeFileName(name);
  const plain = safe.replace(/[^\x20-\x7e]|["%;]/g, '_');
  const full = encodeURIComponent(safe).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

/** The file name in a `Content-Disposition`, or nothing when there is none that can be read. */
export function parseDisposition(header: string | null): string | undefined {
  const extended = /;\s*filename\*\s*=\s*utf-8'[^']*'([^\s;]+)/i.exec(header ?? '')?.[1];
  if (extended !== undefined) {
    try {
      return safeFileName(decodeURIComponent(extended));
    } catch {
      return undefined;
    }
  }
  const quoted = /;\s*filename\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(header ?? '')?.[1];
  return quoted === undefined ? undefined : safeFileName(quoted.replace(/\\(.)/g, '$1'));
}
