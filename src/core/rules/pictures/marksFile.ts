/** The types that a browser can write, and what their names end with; the first is what is written anew. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/webp': ['webp'],
};

/** How an edited picture is written: as it was where a browser can, otherwise without loss. */
export function editedType(mediaType: string): string {
  return mediaType in endings ? mediaType : 'image/png';
}

/**
 * The name of an edited picture: its own, with an ending that fits the type.
 *
 * @example
 * editedName('screen.gif', 'image/png'); // 'screen.png'
 * editedName('photo.JPEG', 'image/jpeg'); // 'photo.JPEG'
 */
export function editedName(name: string, mediaType: string): string {
  const fitting = endings[mediaType] ?? [];
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? name.slice(dot + 1) : '';
  if (fitting.includes(ending.toLowerCase())) return name;
  // What is no ending of a picture is part of the name: "v1.2" stays "v1.2".
  const stem = /^(?:gif|bmp|avif|hei[cf]|tiff?|png|jpe?g|jpe|jfif|webp|svg|ico)$/i.test(ending)
    ? name.slice(0, dot)
    : name;
  return `${stem}.${fitting[0] ?? 'png'}`;
}
