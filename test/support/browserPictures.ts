import { exif, segment, text } from './pictureBytes.js';

/** Pictures that a browser can really draw. */

type Paint = (context: CanvasRenderingContext2D, width: number, height: number) => void;

/** Red on the left, blue on the right. */
const halves: Paint = (context, width, height) => {
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#00f';
  context.fillRect(width / 2, 0, width / 2, height);
};

/** Nothing that any format could make small, as a photo is. */
export const noise: Paint = (context, width, height) => {
  const image = context.createImageData(width, height);
  let state = 7;
  for (let at = 0; at < image.data.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    image.data[at] = at % 4 === 3 ? 255 : state >>> 24;
  }
  context.putImageData(image, 0, 0);
};

export async function picture(type: string, width: number, height: number, paint = halves, name = 'picture') {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  paint(canvas.getContext('2d') as CanvasRenderingContext2D, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
  return new File([blob as Blob], `${name}.${type.slice(6).replace('jpeg', 'jpg')}`, { type });
}

/** With what a phone writes: how it was held, and where. */
export async function photo(width: number, height: number, orientation = 6): Promise<File> {
  const file = await picture('image/jpeg', width, height, halves, 'photo');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const taken = new Uint8Array(segment(0xe1, [...text('Exif\0\0'), ...exif(orientation)]));
  return new File([bytes.subarray(0, 2), taken, bytes.subarray(2)], file.name, { type: file.type });
}

/** As it is seen: its size, and the colours at its corners. */
export async function seen(file: Blob) {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const { width, height } = bitmap;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const colour = (x: number, y: number) => colourOf(context.getImageData(x, y, 1, 1).data);
  const corners = [colour(4, 4), colour(width - 5, 4), colour(4, height - 5), colour(width - 5, height - 5)];
  return { width, height, corners, pixels: context.getImageData(0, 0, width, height).data };
}

function colourOf([red = 0, , blue = 0]: Uint8ClampedArray): string {
  if (red > 200 && blue < 60) return 'red';
  return blue > 200 && red < 60 ? 'blue' : 'other';
}

/** A screen that is shared without any question: red on the left, blue on the right. Tells what is still shared. */
export function shareScreen(width = 320, height = 200) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  halves(context, width, height);
  const stream = canvas.captureStream();
  // A canvas gives a frame for each change.
  const timer = setInterval(() => halves(context, width, height), 30);
  const original = Object.getOwnPropertyDescriptor(navigator.mediaDevices, 'getDisplayMedia');
  Object.defineProperty(navigator.mediaDevices, 'getDisplayMedia', { configurable: true, value: async () => stream });
  return {
    isShared: () => stream.getTracks().some(({ readyState }) => readyState === 'live'),
    stop() {
      clearInterval(timer);
      Reflect.deleteProperty(navigator.mediaDevices, 'getDisplayMedia');
      if (original) Object.defineProperty(navigator.mediaDevices, 'getDisplayMedia', original);
    },
  };
}
