let turn: Promise<unknown> = Promise.resolve();

/**
 * Draws a small picture of a file into a canvas, one after the other: ten photos decoded at once fill a phone's memory. A
 * canvas needs no address, so a host's Content-Security-Policy has no say in it.
 *
 * @returns Whether it is drawn; `false` where the browser cannot, or `signal` says that nobody looks any more.
 */
export function drawThumbnail(file: File, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<boolean> {
  const drawn = turn.then(() => (signal.aborted ? false : draw(file, canvas))).catch(() => false);
  turn = drawn;
  return drawn;
}

async function draw(file: File, canvas: HTMLCanvasElement): Promise<boolean> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const context = canvas.getContext('2d');
  const { width, height } = canvas;
  // Fills it; of a screenshot the top is what says most.
  const scale = Math.max(width / bitmap.width, height / bitmap.height);
  const [drawnWidth, drawnHeight] = [bitmap.width * scale, bitmap.height * scale];
  if (context) context.imageSmoothingQuality = 'high';
  context?.clearRect(0, 0, width, height);
  context?.drawImage(bitmap, (width - drawnWidth) / 2, 0, drawnWidth, drawnHeight);
  bitmap.close();
  return context !== null;
}
