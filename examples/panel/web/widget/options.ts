/** What the playground can change about a widget. */
export interface WidgetOptions {
  mode: 'launcher' | 'inline';
  position: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';
  /** Pixels from the top or the bottom, and from the side. */
  offsetBlock: number;
  offsetInline: number;
  /** Beside the icon of the launcher. Empty: the icon alone. */
  label: string;
  theme: 'auto' | 'light' | 'dark';
  density: 'comfortable' | 'compact';
  /** A colour as `#rrggbb`. Empty: the widget's own. */
  accent: string;
  /** Pixels. */
  radius: number;
  fontSize: number;
  /** Empty: the language of the page. */
  lang: '' | 'en' | 'ru';
  view: 'list' | 'new' | 'ticket';
  /** The id of the request that `view` opens. */
  ticket: string;
  load: 'idle' | 'intent';
  /** How the backend knows the customer. */
  identity: 'cookie' | 'token';
  /** `release`: these very files, proved by `integrity`. `newest`: whatever stands there. */
  files: 'release' | 'newest';
}

export const defaults: WidgetOptions = {
  mode: 'launcher',
  position: 'bottom-end',
  offsetBlock: 20,
  offsetInline: 20,
  label: '',
  theme: 'auto',
  density: 'comfortable',
  accent: '',
  radius: 8,
  fontSize: 14,
  lang: '',
  view: 'list',
  ticket: '',
  load: 'idle',
  identity: 'cookie',
  files: 'release',
};

/** The attributes of a `<ticket-dock>` that can change while it is there; `undefined` stands for one that is not needed. */
export function attributesOf(options: WidgetOptions): Record<string, string | undefined> {
  const { offsetBlock, offsetInline, view, ticket } = options;
  const isLauncher = options.mode === 'launcher';
  const unless = (fallback: string, value: string) => (value === fallback ? undefined : value);
  const views = { list: undefined, new: 'new', ticket: ticket.trim() ? `ticket:${ticket.trim()}` : undefined };
  return {
    lang: options.lang || undefined,
    theme: unless('auto', options.theme),
    density: unless('comfortable', options.density),
    view: views[view],
    position: isLauncher ? unless('bottom-end', options.position) : undefined,
    offset: isLauncher ? unless('20 20', `${offsetBlock} ${offsetInline}`) : undefined,
    label: isLauncher ? options.label.trim() || undefined : undefined,
    load: isLauncher ? unless('idle', options.load) : undefined,
  };
}

/** The rule that colours a `<ticket-dock>`, or nothing where all is as it comes. */
export function styleOf({ accent, radius, fontSize }: WidgetOptions): string {
  const variables = [
    accent && `--tkd-accent: ${accent};`,
    radius !== defaults.radius && `--tkd-radius: ${radius}px;`,
    fontSize !== defaults.fontSize && `--tkd-font-size: ${fontSize}px;`,
  ].filter(Boolean);
  return variables.length > 0 ? `ticket-dock {\n  ${variables.join('\n  ')}\n}` : '';
}
