/** How files of a kind are called. The first is the usual one. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['png', 'apng'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif', 'jpe'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/heic': ['heic', 'heif', 'hif'],
  'image/bmp': ['bmp', 'dib'],
  'image/x-icon': ['ico', 'cur'],
  'image/tiff': ['tif', 'tiff'],
  'image/jxl': ['jxl'],
  'image/svg+xml': ['svg'],
  'text/html': ['html', 'htm'],
  'text/plain': ['txt', 'log'],
  'application/xml': ['xml'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'application/gzip': ['gz'],
  'application/x-msdownload': ['exe'],
};

/** What browsers draw as still pictures and never run. */
const drawable = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/bmp']);

/** Whether it may be drawn: SVG and HTML never are. */
export function isDrawable(mediaType: string): boolean {
  return drawable.has(mediaType);
}

/** A name that ends as files of that kind do. */
export function nameFor(name: string, mediaType: string): string {
  const [usual, ...others] = extensions[mediaType] ?? [];
  const [, stem = name, extension = ''] = /^(.*[^.])\.([^.\s]{1,12})$/s.exec(name) ?? [];
  if (usual === undefined || [usual, ...others].includes(extension.toLowerCase())) return name;
  return `${extension ? stem : name}.${usual}`;
}

/**
 * What a file is, by its bytes where it claims to be a picture or they say that it is one.
 *
 * @param sniffed What {@link sniffMedia} says.
 * @returns A media type. Another file keeps the declared one: a script is text by its bytes, and a `.yml` none the less.
 */
export function trueKind(file: Pick<File, 'name' | 'type'>, sniffed: string | null): string {
  const isPicture = sniffed?.startsWith('image/') === true && sniffed !== 'image/svg+xml';
  if (!isPicture && !claimsPicture(file)) return file.type;
  if (sniffed !== null) return sniffed;
  return file.type in extensions || !file.type.startsWith('image/') ? 'application/octet-stream' : file.type;
}

/** Whether its type or its name says that it is a picture. */
function claimsPicture({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  const kinds = Object.keys(extensions).filter((kind) => kind.startsWith('image/'));
  return type.startsWith('image/') || kinds.some((kind) => nameFor(name, kind) === name);
}

/**
 * Whether the desk takes files of that kind, by type or by any name that such a file may have.
 *
 * @param takes Whether it takes a file of that name and type.
 */
export function takesKind(kind: string, takes: (name: string, type: string) => boolean, name = ''): boolean {
  const names = extensions[kind]?.map((extension) => `file.${extension}`) ?? [name];
  return names.some((one) => takes(one, kind));
}
