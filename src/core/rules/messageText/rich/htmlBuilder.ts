import { createFrames } from './htmlFrames.js';
import { formatOf } from './htmlNames.js';
import type { Format } from './runs.js';
import type { RichBlock } from './tree.js';

type ReadAttribute = (name: 'href' | 'alt' | 'src') => string;

const verbatims: ReadonlySet<string> = new Set(['pre', 'xmp', 'listing']);
const paragraphs: ReadonlySet<string> = new Set('p dl form fieldset figure'.split(' '));
const lines: ReadonlySet<string> = new Set(
  'div dt dd section article header footer main nav aside address center figcaption caption details summary body option legend'.split(
    ' ',
  ),
);
/** Formats in formats: further ones are not drawn. */
const deepest = 12;

/** Builds the tree of an HTML message, tag by tag. */
export function createHtmlBuilder(mostPieces: number) {
  const frames = createFrames({ left: mostPieces });
  let formats: readonly Format[] = [];
  let names: readonly string[] = [];
  /** Of code, as far as it was read. */
  let verbatim: string[] | null = null;

  const endCode = () => {
    const value = verbatim?.join('').replace(/^\n|\s+$/g, '') ?? '';
    verbatim = null;
    if (value) frames.code(value);
  };
  const closeFormat = (name: string) => {
    const at = names.lastIndexOf(name);
    if (at < 0) return;
    names = names.toSpliced(at, 1);
    formats = formats.toSpliced(at, 1);
  };

  return {
    isFull: frames.isFull,
    text(text: string) {
      if (verbatim) verbatim.push(text);
      else frames.text(text, formats);
    },
    rest: frames.rest,
    open(name: string, read: ReadAttribute) {
      if (verbatim) {
        if (name === 'br') verbatim.push('\n');
      } else if (name === 'br') frames.lineBreak();
      else if (name === 'hr') frames.rule();
      else if (name === 'img') frames.picture(read('alt'), read('src'), formats);
      else if (name === 'q') frames.text('“', formats);
      else if (verbatims.has(name)) verbatim = [];
      else if (paragraphs.has(name)) frames.gap(2);
      else if (lines.has(name)) frames.gap(1);
      else if (!frames.open(name)) {
        const format = formatOf(name, () => read('href'));
        if (format?.type === 'anchor') closeFormat('a');
        if (!format || formats.length >= deepest) return;
        formats = [...formats, format];
        names = [...names, name];
      }
    },
    close(name: string) {
      if (verbatim) {
        if (verbatims.has(name)) endCode();
      } else if (name === 'q') frames.text('”', formats);
      else if (paragraphs.has(name)) frames.gap(2);
      else if (lines.has(name)) frames.gap(1);
      else if (!frames.close(name)) closeFormat(name);
    },
    end(): RichBlock[] {
      endCode();
      return frames.end();
    },
  };
}
