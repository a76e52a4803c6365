const signatures: readonly { type: string; offset: number; bytes: readonly number[] }[] = [
  { type: 'image/png', offset: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', offset: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', offset: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: 'image/webp', offset: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
];

/** Types a browser would run or draw as a page, if it ever got them in line. */
const active = /html|xml|svg|script|ecmascript|multipart|message\//;

/**
 * What a file is. A picture is what its first bytes say, whatever it is called; anything else is taken at its
 * word unless that word is dangerous.
 */
export function mediaTypeOf(bytes: Uint8Array, claimed: string): string {
  const picture = signatures.find((signature) =>
    signature.bytes.every((byte, index) => bytes[signature.offset + index] === byte),
  );
  if (picture) return picture.type;
  const type = claimed.split(';')[0]?.trim().toLowerCase() ?? '';
  const harmless = /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(type) && !type.startsWith('image/') && !active.test(type);
  return harmless ? type : 'application/octet-stream';
}
