import { describe, expect, it } from 'vitest';
import {
  copySize,
  hasTooManyPixels,
  isLargePicture,
  smallerSize,
} from '../../../../src/core/rules/pictures/pictureLimits.js';
import { readPicture } from '../../../../src/core/rules/pictures/readPicture.js';
import { sniffMedia } from '../../../../src/core/rules/pictures/sniffMedia.js';
import {
  asText,
  big,
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

const read = (file: Uint8Array<ArrayBuffer>) => readPicture(file, sniffMedia(file) ?? '');
const exifHead = text('Exif\0\0');
/** What the clean pieces say when they are read as a file again. */
const again = (file: Uint8Array<ArrayBuffer>) => read(bytes(...(read(file)?.clean ?? []).map((part) => [...part])));

describe('the size, before anything is decoded', () => {
  it.each([
    ['PNG', png(6000, 4000)],
    ['JPEG', jpeg(6000, 4000)],
    ['GIF', gif(6000, 4000, gifFrame(10, 10))],
    ['WebP', webp(webpPixels(6000, 4000))],
    ['WebP with a head', webp(webpHead(6000, 4000, 0), webpPixels(6000, 4000))],
    ['lossless WebP', webp(riff('VP8L', [0x2f, ...big(0, 0), 0x6f, 0xd7, 0xe7, 0x03]))],
    ['BMP', bmp(6000, -4000)],
    ['HEIC', heif('heic', 6000, 4000)],
    ['AVIF', heif('avif', 6000, 4000)],
  ])('of a %s', (_, file) => {
    expect(read(file)).toMatchObject({ width: 6000, height: 4000 });
  });

  it('is what people see: turned as the picture says', () => {
    const exifOf = (orientation: number) => segment(0xe1, [...exifHead, ...exif(orientation)]);
    expect(read(jpeg(6000, 4000, exifOf(6)))).toMatchObject({ width: 4000, height: 6000 });
    expect(read(jpeg(6000, 4000, exifOf(3)))).toMatchObject({ width: 6000, height: 4000 });
    expect(read(heif('heic', 6000, 4000, { properties: box('irot', [1]) }))).toMatchObject({
      width: 4000,
      height: 6000,
    });
  });

  it('is the largest that a lying file names', () => {
    expect(read(jpeg(10, 10, jpegFrame(60_000, 50_000)))).toMatchObject({ width: 60_000, height: 50_000 });
    expect(read(gif(10, 10, gifFrame(60_000, 50_000)))).toMatchObject({ width: 60_000, height: 50_000 });
    expect(read(webp(webpHead(10, 10, 0), webpPixels(9000, 9000)))).toMatchObject({ width: 9000, height: 9000 });
  });

  it('is none where there is no picture', () => {
    expect(read(jpeg(0, 10))).toBeNull();
    expect(readPicture(bytes(text('<svg>')), 'image/svg+xml')).toBeNull();
    expect(readPicture(bytes([]), 'image/png')).toBeNull();
  });
});

describe('what tells where a picture was made', () => {
  const place = exif(6);
  const profile = segment(0xe2, text('ICC_PROFILE\0colours'));
  const dirtyJpeg = jpeg(
    40,
    30,
    [
      ...segment(0xe0, [...text('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 1, 1, ...text('old')]),
      ...segment(0xe1, [...exifHead, ...place]),
      ...segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0GPSLatitude')),
      ...segment(0xe2, text('MPF\0GPS')),
      ...profile,
      ...segment(0xed, text('Photoshop 3.0\0City GPS')),
      ...segment(0xee, text('Adobe\0\0')),
      ...segment(0xfe, text('comment GPS')),
    ],
    text('a film with GPS'),
  );

  it('is gone from a JPEG, its orientation and its colours are not', () => {
    const clean = asText(read(dirtyJpeg)?.clean);
    expect(clean).not.toMatch(/GPS|Photoshop|comment|xap|old|film/);
    expect(clean).toContain('ICC_PROFILE\0colours');
    expect(clean).toContain('Adobe');
    expect(clean).toContain('JFIF');
    expect(again(dirtyJpeg)).toMatchObject({ width: 30, height: 40 });
    expect(clean).toContain(
      asText([bytes(exifHead, text('MM\0*'), big(8, 4), [0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6])]),
    );
  });

  it('is gone whichever way round its numbers are, and an upright picture has no EXIF at all', () => {
    expect(read(jpeg(40, 30, segment(0xe1, [...exifHead, ...exif(8, true)])))).toMatchObject({ width: 30, height: 40 });
    expect(asText(read(jpeg(40, 30, segment(0xe1, [...exifHead, ...exif(1)])))?.clean)).not.toMatch(/Exif|GPS/);
  });

  it('is gone from a PNG, with what an editor left after its end', () => {
    const file = png(
      40,
      30,
      [
        ...chunk('iCCP', text('colours')),
        ...chunk('eXIf', exif(6)),
        ...chunk('tEXt', text('Comment\0GPS')),
        ...chunk('iTXt', text('XML:com.adobe.xmp GPS')),
        ...chunk('zTXt', text('GPS')),
        ...chunk('tIME', [7, 234, 3, 1, 9, 30, 0]),
        ...chunk('prVW', text('GPS')),
      ],
      text('the rest of a larger picture'),
    );
    const clean = asText(read(file)?.clean);
    expect(clean).not.toMatch(/GPS|tEXt|iTXt|zTXt|tIME|larger/);
    expect(clean).toContain('iCCP');
    expect(again(file)).toMatchObject({ width: 30, height: 40 });
  });

  it('is gone from a WebP, whose head no longer speaks of it', () => {
    const file = webp(
      webpHead(40, 30, 0x0c | 0x20),
      riff('ICCP', text('colours')),
      webpPixels(40, 30),
      riff('EXIF', exif(1)),
      riff('XMP ', text('GPSLatitude')),
    );
    const clean = read(file)?.clean ?? [];
    const joined = bytes(...clean.map((part) => [...part]));
    expect(asText(clean)).not.toMatch(/GPS|EXIF|XMP/);
    expect(asText(clean)).toContain('ICCP');
    expect(joined[20]).toBe(0x20);
    expect(new DataView(joined.buffer).getUint32(4, true)).toBe(joined.length - 8);
  });

  it('is gone from a WebP that lies on its side, which keeps lying so', () => {
    const file = webp(webpHead(40, 30, 0x08), webpPixels(40, 30), riff('EXIF', exif(6)));
    expect(asText(read(file)?.clean)).not.toMatch(/GPS/);
    expect(again(file)).toMatchObject({ width: 30, height: 40 });
  });

  it('is gone from a GIF, which goes on moving', () => {
    const file = gif(
      40,
      30,
      gifExtension(0xff, text('NETSCAPE2.0'), [1, 0, 0]),
      gifExtension(0xfe, text('GPS')),
      gifExtension(0xff, text('XMP DataXMP'), text('GPS')),
      gifExtension(0xf9, [0, 0, 0, 0]),
      gifFrame(40, 30),
      gifFrame(40, 30),
    );
    const clean = asText(read(file)?.clean);
    expect(clean).not.toMatch(/GPS|XMP/);
    expect(clean).toContain('NETSCAPE');
    expect(again(file)).toEqual({ ...read(file), clean: again(file)?.clean });
    expect(read(file)?.isAnimated).toBe(true);
  });

  it.each(['heic', 'avif'])('is overwritten in %s, where everything else keeps its place', (brand) => {
    const file = heif(brand, 40, 30, { extra: box('mpvd', text('film GPS')) });
    const clean = bytes(...(read(file)?.clean ?? []).map((part) => [...part]));
    expect(clean).toHaveLength(file.length);
    expect(asText([clean])).not.toMatch(/GPS|xmpmeta/);
    expect(asText([clean])).toContain('PIXL');
    expect(file.length).toBeGreaterThan(0);
    expect(asText([file])).toContain('GPS 55.7558');
  });

  it('is nothing to be done about where the file does not say where it is', () => {
    const file = heif('heic', 40, 30);
    const at = asText([file]).indexOf('iloc');
    file[at + 8] = 0;
    expect(read(file)).toMatchObject({ width: 40, clean: null });
  });

  it('leaves a picture that has none as it is', () => {
    for (const file of [jpeg(), png(), gif(4, 3, gifFrame(4, 3)), webp(webpPixels(4, 3)), bmp(4, 3)]) {
      expect(asText(read(file)?.clean)).toBe(asText([file]));
    }
  });
});

describe('a picture that is very large', () => {
  it('is not decoded when it has more pixels than a phone has memory for', () => {
    expect(hasTooManyPixels({ width: 8000, height: 5000 })).toBe(false);
    expect(hasTooManyPixels({ width: 8000, height: 5001 })).toBe(true);
    expect(hasTooManyPixels({ width: 16_385, height: 10 })).toBe(true);
  });

  it('has a smaller copy of the same shape', () => {
    expect(copySize({ width: 6000, height: 4000 })).toEqual({ width: 2560, height: 1707 });
    expect(copySize({ width: 800, height: 600 })).toEqual({ width: 800, height: 600 });
    expect(smallerSize({ width: 3, height: 16_000 }, 2560)).toEqual({ width: 1, height: 2560 });
  });

  it('of a whole long page stays wide enough to be read', () => {
    expect(copySize({ width: 1280, height: 9000 }).width).toBeGreaterThan(700);
  });

  it('is one by its bytes or by its pixels', () => {
    expect(isLargePicture({ width: 4096, height: 4096 }, 4_000_000)).toBe(false);
    expect(isLargePicture({ width: 4097, height: 4096 }, 10)).toBe(true);
    expect(isLargePicture({ width: 10, height: 10 }, 4_000_001)).toBe(true);
  });
});
