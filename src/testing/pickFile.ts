import type { AttachmentRef } from '../core/adapter.js';
import { fileProblem } from '../core/rules/fileProblem.js';
import type { CaseTools } from './caseTools.js';
import { only } from './only.js';

/** The smallest PNG there is: one pixel. */
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const kinds = [
  { extension: '.png', type: 'image/png', content: pixel },
  { extension: '.txt', type: 'text/plain', content: 'Some lines\nof a log\n' },
  { extension: '.log', type: 'text/plain', content: 'Some lines\nof a log\n' },
  { extension: '.pdf', type: 'application/pdf', content: '%PDF-1.1\n%%EOF\n' },
  { extension: '.bin', type: 'application/octet-stream', content: pixel },
];

/** A file that the desk takes, with this name and the fitting extension; skips the case when it takes none. */
export async function pickFile(
  { customer }: CaseTools,
  name = 'file',
  change: (content: Uint8Array<ArrayBuffer> | string) => BlobPart[] = (content) => [content],
): Promise<File> {
  only(customer.capabilities.attachments !== 'none', 'the backend takes no files');
  const { limits } = await customer.loadDesk();
  const files = kinds.map(({ extension, type, content }) => ({
    file: new File(change(content), `${name}${extension}`, { type }),
    fits: fileProblem({ name: `${name}${extension}`, type, size: 1 }, 0, limits) === null,
  }));
  const file = files.find(({ fits }) => fits)?.file;
  only(file, `the desk takes none of ${kinds.map(({ type }) => type).join(', ')}`);
  return file;
}

/** The bytes of a file that hangs on a message; skips the case when there is only an address of it. */
export async function bytesOf({ having }: CaseTools, ref: AttachmentRef): Promise<number[]> {
  const answer = await having(['getAttachment']).getAttachment(ref);
  only(answer instanceof Blob, 'the backend answers an address, not the bytes');
  return [...new Uint8Array(await answer.arrayBuffer())];
}
