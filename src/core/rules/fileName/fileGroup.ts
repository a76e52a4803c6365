import type { Attachment } from '../../model.js';
import { splitName } from './splitName.js';

/** What customers call kinds of files. */
export const fileGroups = ['pictures', 'documents', 'texts', 'archives', 'media', 'others'] as const;

/** One of {@link fileGroups}. */
export type FileGroup = (typeof fileGroups)[number];

/** By type first: names are made by people. */
const types: readonly (readonly [RegExp, FileGroup])[] = [
  [/^image\//, 'pictures'],
  [/^(audio|video)\//, 'media'],
  [/^application\/(pdf|rtf|msword|vnd\.(ms-|oasis|openxmlformats))/, 'documents'],
  [/^application\/(x-)?(zip|gzip|7z|rar|tar|bzip2?|xz|zstd|vnd\.rar|(7z|rar|zip)-compressed)/, 'archives'],
  [/^text\/|^application\/(json|xml|yaml|x-yaml|sql|x-sh)/, 'texts'],
];

const names: Readonly<Record<Exclude<FileGroup, 'others'>, RegExp>> = {
  pictures: /^\.(png|jpe?g|gif|webp|avif|heic|bmp|svg|tiff?)$/i,
  documents: /^\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|pages|numbers)$/i,
  texts: /^\.(txt|log|csv|json|xml|ya?ml|md|sql|conf|cfg|ini|sh|php|js|py|html?|css|pem|crt)$/i,
  archives: /^\.(zip|gz|tgz|7z|rar|tar|bz2|xz|zst)$/i,
  media: /^\.(mp[34]|m4a|wav|ogg|flac|webm|mov|avi|mkv)$/i,
};

/**
 * The kind of a file, for a list of many. It says nothing about what is safe to draw.
 *
 * @example
 * fileGroup({ name: 'error.log', mediaType: 'application/octet-stream' }); // 'texts'
 */
export function fileGroup({ name, mediaType }: Pick<Attachment, 'name' | 'mediaType'>): FileGroup {
  const byType = types.find(([type]) => type.test(mediaType.toLowerCase()))?.[1];
  if (byType) return byType;
  const { extension } = splitName(name.trim());
  return fileGroups.find((group) => group !== 'others' && names[group].test(extension)) ?? 'others';
}
