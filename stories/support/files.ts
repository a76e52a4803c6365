import { fireEvent } from 'storybook/test';
import { demoPicture } from './seeds.js';

/** As the file chooser of the browser would: what is picked comes into the hidden field. */
export async function pick(canvasElement: HTMLElement, ...files: File[]): Promise<void> {
  const input = canvasElement.querySelector('input[type=file]');
  if (!input) throw new Error('Nothing can be attached here.');
  await fireEvent.change(input, { target: { files } });
}

export function screenshot(name = 'certificate warning.png'): File {
  return new File([demoPicture()], name, { type: 'image/png' });
}

export function log(name = 'error.log'): File {
  return new File(['sshd: Bad configuration option\n'.repeat(120)], name, { type: 'text/plain' });
}

/** For `wait` of a backend: an upload goes through this many of its four parts, then stands still. */
export function stalledAfter(parts: number): () => Promise<void> {
  let left = parts;
  return async () => {
    left -= 1;
    if (left < 0) await new Promise(() => {});
  };
}
