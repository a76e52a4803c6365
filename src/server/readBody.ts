import { HttpError } from './problem.js';

const tooLarge = () => new HttpError(413, 'too_large', 'Too large');

/** The media type of the body, in small letters, without parameters. */
export function mediaTypeOf({ headers }: Request): string {
  return headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
}

/** The body, counted while it arrives: what it claims about its length is only good for refusing it at once. */
export async function readBytes(request: Request, most: number): Promise<Blob> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const parts: BlobPart[] = [];
  let size = 0;
  const count = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      size += part.byteLength;
      if (size > most) throw tooLarge();
      parts.push(part);
    },
  });
  await request.body?.pipeTo(count, { signal: request.signal });
  return new Blob(parts);
}

/**
 * @param isOptional No body at all is then read as `{}`.
 * @throws {HttpError} 413, or 400 for what is not JSON.
 */
export async function readJson(request: Request, most: number, isOptional = false): Promise<unknown> {
  const bytes = await (await readBytes(request, most)).arrayBuffer();
  return isOptional && bytes.byteLength === 0 ? {} : parseJson(bytes);
}

function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new HttpError(400, 'invalid', 'The body is not JSON');
  }
}

/** A message with its files: the JSON of it in the part `data`, each file in a part named by its id. */
export async function readForm(request: Request, most: number): Promise<{ data: unknown; files: Map<string, File> }> {
  const bytes = await readBytes(request, most);
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  let form: FormData;
  try {
    form = await new Response(bytes, { headers }).formData();
  } catch {
    throw new HttpError(400, 'invalid', 'The body is not a form');
  }
  const data = form.get('data');
  if (typeof data !== 'string') throw new HttpError(400, 'invalid', 'The form has no part "data"');
  const files = new Map<string, File>();
  form.forEach((part, name) => {
    if (typeof part !== 'string') files.set(name, part);
  });
  return { data: parseJson(new TextEncoder().encode(data).buffer), files };
}
