import { describe, expect, it } from 'vitest';
import { nameFor, takesKind, trueKind } from '../../../../src/core/rules/pictures/fileKind.js';
import { sniffMedia } from '../../../../src/core/rules/pictures/sniffMedia.js';
import { fileProblem } from '../../../../src/core/rules/fileProblem.js';
import { takesPictures } from '../../../../src/core/rules/pictures/takesPictures.js';
import { bmp, bytes, gif, heif, jpeg, png, text, webp, webpPixels } from '../../../support/pictureBytes.js';

const of = (content: string) => sniffMedia(bytes(text(content)));

describe('what a file is by its bytes', () => {
  it.each([
    ['image/png', png()],
    ['image/jpeg', jpeg()],
    ['image/gif', gif(1, 1)],
    ['image/webp', webp(webpPixels(1, 1))],
    ['image/bmp', bmp(1, 1)],
    ['image/heic', heif('heic', 1, 1)],
    ['image/avif', heif('avif', 1, 1)],
    ['image/tiff', bytes(text('II*\0rest'))],
    ['image/x-icon', bytes([0, 0, 1, 0, 1, 0])],
    ['application/pdf', bytes(text('%PDF-1.7'))],
    ['application/zip', bytes(text('PK\x03\x04'))],
  ])('%s', (type, content) => {
    expect(sniffMedia(content)).toBe(type);
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '  \n<?xml version="1.0"?><!-- drawn --><svg>',
    '\xef\xbb\xbf<svg/>',
    '<!DOCTYPE svg PUBLIC "x"><SVG onload="run()">',
    '<x:svg xmlns:x="http://www.w3.org/2000/svg">',
    '\xff\xfe' + '<svg onload="a()">'.split('').join('\0') + '\0',
  ])('SVG, however it begins: %j', (content) => {
    expect(of(content)).toBe('image/svg+xml');
  });

  it.each([
    '<!doctype html><p>',
    '\n <HTML>',
    '<script>run()</script>',
    '<img src=x onerror=run()>',
    '<iframe\nsrc>',
    '<!DOCTYPE HTML><svg>',
  ])('HTML, however it begins: %j', (content) => {
    expect(of(content)).toBe('text/html');
  });

  it('a script or any other text is text', () => {
    expect(of('fetch("/steal")')).toBe('text/plain');
    expect(of('<?xml version="1.0"?><feed/>')).toBe('application/xml');
  });

  it('is unknown where the bytes do not say', () => {
    expect(of('')).toBeNull();
    expect(of('\0\x01\x02\x03')).toBeNull();
    expect(sniffMedia(bytes([0, 0, 0, 16], text('ftypmp42isom')))).toBeNull();
  });
});

describe('what it is taken for', () => {
  const taking =
    (...accept: string[]) =>
    (name: string, type: string) =>
      fileProblem({ name, type, size: 1 }, 0, { accept }) === null;
  const html = { name: 'photo.png', type: 'image/png' };

  it('is what its bytes say when it claims to be a picture', () => {
    expect(trueKind(html, 'text/html')).toBe('text/html');
    expect(trueKind({ name: 'photo.png', type: '' }, 'text/plain')).toBe('text/plain');
    expect(trueKind(html, 'image/jpeg')).toBe('image/jpeg');
  });

  it('is no known picture when the bytes are none', () => {
    expect(trueKind(html, null)).toBe('application/octet-stream');
    expect(trueKind({ name: 'scan.xcf', type: 'image/x-xcf' }, null)).toBe('image/x-xcf');
  });

  it('is a picture without any claim, when the bytes are one', () => {
    expect(trueKind({ name: 'IMG_0042', type: '' }, 'image/jpeg')).toBe('image/jpeg');
    expect(trueKind({ name: 'deploy.yml', type: '' }, 'text/plain')).toBe('');
  });

  it('is judged against the desk by that kind and not by the name', () => {
    expect(takesKind('text/html', taking('image/*', '.png'), 'photo.png')).toBe(false);
    expect(takesKind('text/html', taking('.png', '.html'), 'photo.png')).toBe(true);
    expect(takesKind('image/jpeg', taking('.JPEG'), 'photo.png')).toBe(true);
    expect(takesKind('', taking('.yml'), 'deploy.yml')).toBe(true);
  });

  it('has the name of its kind', () => {
    expect(nameFor('shot.final.PNG', 'image/jpeg')).toBe('shot.final.jpg');
    expect(nameFor('shot.JPEG', 'image/jpeg')).toBe('shot.JPEG');
    expect(nameFor('shot', 'image/png')).toBe('shot.png');
    expect(nameFor('.png', 'image/jpeg')).toBe('.png.jpg');
  });

  it('tells whether a camera or a screen is of any use', () => {
    expect(takesPictures({})).toBe(true);
    expect(takesPictures({ accept: ['.jpg'] })).toBe(true);
    expect(takesPictures({ accept: ['image/png'] })).toBe(true);
    expect(takesPictures({ accept: ['.log', 'application/pdf'] })).toBe(false);
  });
});
