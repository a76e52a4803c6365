/** A picture of a rack, as a phone would take it: large, and no screenshot. */
export async function photo(width = 6000, height = 4000, name = 'server room.jpg'): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.fillStyle = '#d8dce2';
  context.fillRect(0, 0, width, height);
  for (let row = 0; row < 9; row += 1) {
    const top = height * (0.06 + row * 0.1);
    context.fillStyle = row === 4 ? '#5b2326' : '#23272f';
    context.fillRect(width * 0.12, top, width * 0.76, height * 0.075);
    context.fillStyle = row === 4 ? '#ff5a4e' : '#43d17c';
    for (let light = 0; light < 6; light += 1) {
      context.fillRect(width * (0.16 + light * 0.03), top + height * 0.03, width * 0.012, height * 0.015);
    }
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
  return new File([blob ?? ''], name, { type: 'image/jpeg' });
}

/** The head of a PNG that would need 3.6 GB of memory, in 60 bytes. */
export function bomb(name = 'wide scan.png'): File {
  const head = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  const side = [0, 0, 0x75, 0x30];
  const end = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0, 0, 0, 0];
  const bytes = new Uint8Array([...head, ...side, ...side, 8, 2, 0, 0, 0, 0, 0, 0, 0, ...end]);
  return new File([bytes], name, { type: 'image/png' });
}

/** A disk in a cloud: its bytes do not come. */
export function unreadYet(name = 'from the cloud.jpg'): File {
  const file = new File(['x'], name, { type: 'image/jpeg' });
  const pending = { arrayBuffer: () => new Promise<ArrayBuffer>(() => {}) };
  return Object.defineProperty(file, 'slice', { value: () => pending });
}

/** As on a phone: a finger is the main pointer, and no screen can be shared. For `beforeEach`: what it returns undoes it. */
export function withTouch(): () => void {
  const original = window.matchMedia;
  window.matchMedia = (query) => original.call(window, query.includes('pointer: coarse') ? 'all' : query);
  Object.defineProperty(navigator.mediaDevices, 'getDisplayMedia', { configurable: true, value: undefined });
  return () => {
    Reflect.deleteProperty(navigator.mediaDevices, 'getDisplayMedia');
    window.matchMedia = original;
  };
}

/** A screen that is shared, or not, without the browser's own question. For `beforeEach`. */
export function withScreen(share: () => Promise<MediaStream>): () => void {
  Object.defineProperty(navigator.mediaDevices, 'getDisplayMedia', { configurable: true, value: share });
  return () => {
    Reflect.deleteProperty(navigator.mediaDevices, 'getDisplayMedia');
  };
}

/** Shows a panel with an error, for as long as it is shared. */
export async function aScreen(picture: Blob): Promise<MediaStream> {
  const bitmap = await createImageBitmap(picture);
  const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
  const draw = () => canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  draw();
  const stream = canvas.captureStream();
  // A canvas gives a frame for each change of it.
  const timer = setInterval(() => {
    if (stream.active) draw();
    else clearInterval(timer);
  }, 50);
  return stream;
}
