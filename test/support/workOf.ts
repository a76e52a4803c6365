const originals = {
  exec: RegExp.prototype.exec,
  indexOf: String.prototype.indexOf,
  slice: String.prototype.slice,
  split: String.prototype.split,
  trim: String.prototype.trim,
};

/** How many characters are looked at or copied, however long it takes. */
export function workOf(run: () => void): number {
  let work = 0;
  Object.assign(RegExp.prototype, {
    exec(this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = originals.exec.call(this, text);
      if (match) work += match.index + match[0].length - from + 1;
      else work += this.sticky || this.source.startsWith('^') ? 1 : text.length - from + 1;
      return match;
    },
  });
  Object.assign(String.prototype, {
    indexOf(this: string, sign: string, from = 0) {
      const index = originals.indexOf.call(this, sign, from);
      work += (index < 0 ? this.length : index) - from + 1;
      return index;
    },
    slice(this: string, ...range: [start?: number, end?: number]) {
      const part = originals.slice.apply(this, range);
      work += part.length + 1;
      return part;
    },
    split(this: string, how: string & RegExp) {
      work += this.length + 1;
      return originals.split.call(this, how);
    },
    trim(this: string) {
      work += this.length + 1;
      return originals.trim.call(this);
    },
  });
  try {
    run();
  } finally {
    restore();
  }
  return work;
}

function restore() {
  const { exec, ...ofStrings } = originals;
  Object.assign(RegExp.prototype, { exec });
  Object.assign(String.prototype, ofStrings);
}
