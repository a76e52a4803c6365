import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../../src/core/rules/pictures/readPicture.js';
import { sniffMedia } from '../../../../src/core/rules/pictures/sniffMedia.js';
import {
  asText,
  bmp,
  box,
  bytes,
  chunk,
  exif,
  gif,
  gifExtension,
  gifFrame,
  heif,
  jpeg,
  jpegFrame,
  png,
  riff,
  segment,
  text,
  webp,
  webpHead,
  webpPixels,
} from '../../../support/pictureBytes.js';

const files: Record<string, Uint8Array<ArrayBuffer>> = {
  png: png(40, 30, [...chunk('eXIf', exif(6)), ...chunk('tEXt', text('GPS'))]),
  jpeg: jpeg(40, 30, segment(0xe1, [...text('Exif\0\0'), ...exif(6)])),
  gif: gif(40, 30, gifExtension(0xfe, text('GPS')), gifFrame(40, 30)),
  webp: webp(webpHead(40, 30, 8), webpPixels(40, 30), riff('EXIF', exif(6))),
  heic: heif('heic', 40, 30, { extra: box('uuid', text('GPS')) }),
  bmp: bmp(40, 30),
};

/** Numbers that are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

/** How many more bytes come out than went in: an orientation of its own is all that reading may add. */
function growth(file: Uint8Array<ArrayBuffer>, type: string): number {
  const clean = readPicture(file, type)?.clean ?? [];
  return clean.reduce((sum, part) => sum + part.length, -file.length);
}

describe.each(Object.entries(files))('a broken %s', (_, file) => {
  const type = sniffMedia(file) ?? '';

  it('that ends too early is read as far as it goes', () => {
    for (let length = 0; length <= file.length; length += 1)
      expect(growth(file.slice(0, length), type)).toBeLessThan(100);
  });

  it('with any of its bytes changed does no harm', () => {
    const next = numbers(7);
    for (let round = 0; round < 4000; round += 1) {
      const copy = file.slice();
      for (let changes = next(6); changes >= 0; changes -= 1)
        copy[next(copy.length)] = [0, 255, 1, next(256)][next(4)] ?? 0;
      expect(growth(copy, type)).toBeLessThan(100);
    }
  });
});

it.each(Object.keys(files))('a %s that is nothing but noise does no harm', (name) => {
  const next = numbers(3);
  const type = sniffMedia(files[name] ?? bytes([])) ?? '';
  for (let round = 0; round < 500; round += 1) {
    const noise = Uint8Array.from({ length: 300 }, () => next(256));
    noise.set((files[name] ?? noise).subarray(0, 30));
    expect(growth(noise, type)).toBeLessThan(100);
  }
});

it('a HEIC that says of one item that it stands a million times in the file is left alone', () => {
  const file = files['heic']?.slice() ?? bytes([]);
  const at = asText([file]).indexOf('iloc');
  // Entries that take no room: no offset, no length.
  file[at + 8] = 0;
  file[at + 9] = 0;
  expect(readPicture(file, 'image/heic')?.clean).toBeNull();
});

it('a JPEG with noise between its segments loses the noise, and hides no larger size behind it', () => {
  const noise = [1, 2, 3, 0xff, 0, 0xff, 0xff];
  expect(readPicture(jpeg(40, 30, noise), 'image/jpeg')?.clean).toHaveLength(
    readPicture(jpeg(), 'image/jpeg')?.clean?.length ?? 0,
  );
  expect(readPicture(jpeg(40, 30, [...noise, ...jpegFrame(60_000, 50_000), ...noise]), 'image/jpeg')).toMatchObject({
    width: 60_000,
  });
});

it('a JPEG that loses its way is not taken for clean', () => {
  const late = bytes([...jpeg(40, 30)].slice(0, -2), [0xff, 0xe1, 0, 0]);
  expect(readPicture(late, 'image/jpeg')).toMatchObject({ width: 40, clean: null });
});
