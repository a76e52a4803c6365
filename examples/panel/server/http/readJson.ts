/** Reads a small JSON object, or `undefined` when the body is none, is broken or is too big. */
export async function readJson(request: Request, maxBytes = 100_000): Promise<Record<string, unknown> | undefined> {
  if (!request.headers.get('content-type')?.includes('application/json')) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
