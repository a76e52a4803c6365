/** The corner that the launcher and its panel stand in. */
export interface Corner {
  block: 'top' | 'bottom';
  inline: 'start' | 'end';
}

/** What the attributes say, read and checked. What says nothing sensible counts as absent. */
export interface Settings {
  mode: 'inline' | 'launcher';
  theme: 'light' | 'dark' | undefined;
  density: 'compact' | undefined;
  /** Where it begins, as it stands there. */
  view: string | null;
  customer: string | undefined;
  label: string | undefined;
  corner: Corner;
  /** Pixels from the edges of the window. */
  offset: { block: number; inline: number };
}

/** Reads them off the element. */
export function readSettings(element: Element): Settings {
  const read = (name: string) => element.getAttribute(name)?.trim() || undefined;
  const oneOf = <T extends string>(name: string, ...known: T[]) => known.find((one) => one === read(name));
  const [block, inline] = (
    oneOf('position', 'bottom-end', 'bottom-start', 'top-end', 'top-start') ?? 'bottom-end'
  ).split('-') as [Corner['block'], Corner['inline']];
  return {
    mode: oneOf('mode', 'launcher') ?? 'inline',
    theme: oneOf('theme', 'light', 'dark'),
    density: oneOf('density', 'compact'),
    view: element.getAttribute('view'),
    customer: read('customer'),
    label: read('label'),
    corner: { block, inline },
    offset: readOffset(read('offset')),
  };
}

/** One number for both, or two: from above or below, then from the side. */
function readOffset(text = ''): Settings['offset'] {
  const usual = 20;
  const [block = usual, inline = block] = text
    .split(/[\s,]+/)
    .map((part) => Number.parseFloat(part))
    .filter((number) => Number.isFinite(number) && number >= 0);
  return { block, inline };
}
