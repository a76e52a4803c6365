/** A file that is made in the page. */
export interface TextFile {
  name: string;
  mediaType: string;
  text: string;
}

/** Hands a text to the browser to save: the address of a Blob, no server. */
export function saveText({ name, mediaType, text }: TextFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  link.download = name;
  link.rel = 'noopener';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
