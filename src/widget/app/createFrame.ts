import { isComposing } from '../../ui/isComposing.js';
import type { Settings } from './settings.js';
import type { Surroundings } from './surroundings.js';

/** How the app stands in the element. */
export interface Look {
  settings: Settings;
  dir: Surroundings['dir'];
  /** The language of the words. */
  lang: string;
  /** What the panel is called. */
  name: string;
  isOpen: boolean;
}

/** The boxes around what React draws: React's own stays the same node, wherever it stands. */
export interface Frame {
  /** What React draws into. */
  readonly container: HTMLElement;
  /** Whether the panel covers the page. */
  readonly isModal: () => boolean;
  apply(look: Look): void;
  hasFocus: () => boolean;
  /** Takes the focus into the panel, or to the desk where there is none. */
  focus(): void;
  /** Something has been drawn: who has come before that is led on. */
  settleFocus(): void;
  stop(): void;
}

interface FrameOptions {
  root: ShadowRoot;
  launcher: HTMLElement;
  onClose: () => void;
}

/** No room for a panel beside the page: a phone, upright or lying. */
const noRoom = '(max-width: 640px), (max-height: 480px)';

/** The space between the launcher and its panel, in pixels. */
const gap = 12;

export const panelId = 'tkd-panel';

export function createFrame({ root, launcher, onClose }: FrameOptions): Frame {
  const page = root.ownerDocument;
  const outer = page.createElement('div');
  outer.className = 'tkd-root tkd-widget';
  const container = page.createElement('div');
  container.className = 'tkd-widget-inside';
  const panel = page.createElement('section');
  const dialog = page.createElement('dialog');
  for (const shell of [panel, dialog]) {
    shell.className = 'tkd-widget-panel';
    shell.part.add('panel');
    shell.tabIndex = -1;
  }
  panel.hidden = true;

  const narrow = page.defaultView?.matchMedia(noRoom);
  const keyboard = page.defaultView?.visualViewport;
  const ended = new AbortController();
  let look: Look | undefined;

  const shell = () => (narrow?.matches ? dialog : panel);
  const isLauncher = () => look?.settings.mode === 'launcher';

  const place = () => {
    const home = isLauncher() ? shell() : outer;
    if (container.parentNode !== home) moveTo(home, container);
    for (const one of [panel, dialog]) {
      if (!isLauncher()) one.remove();
      else if (one.parentNode !== outer) outer.append(one);
    }
  };

  const show = () => {
    const isOpen = isLauncher() && look?.isOpen === true;
    panel.hidden = !isOpen || shell() !== panel;
    if (dialog.open && (!isOpen || shell() !== dialog)) dialog.close();
    if (isOpen && shell() === dialog && !dialog.open && dialog.isConnected) dialog.showModal();
    for (const one of [panel, dialog]) one.id = one === shell() ? panelId : '';
    set(launcher, 'aria-haspopup', shell() === dialog ? 'dialog' : undefined);
    if (isOpen) fitKeyboard();
  };

  /** What the on-screen keyboard leaves: no unit of CSS knows it everywhere. */
  const fitKeyboard = () => {
    if (!keyboard || shell() !== dialog || !dialog.open) return;
    dialog.style.setProperty('--_tkd-seen', `${keyboard.height}px`);
    dialog.style.setProperty('--_tkd-seen-from', `${keyboard.offsetTop}px`);
  };

  const handleEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event) || isWanted(event, root)) return;
    event.preventDefault();
    onClose();
  };
  const handleCancel = (event: Event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    onClose();
  };
  // The browser closes it unasked where Escape is pressed again and again.
  const handleClose = () => {
    if (look?.isOpen && isLauncher() && shell() === dialog && !dialog.open) onClose();
  };
  const handleResize = () => {
    const focused = root.activeElement;
    place();
    show();
    // What lay over the panel does so again: it is a layer of its own, and the panel has a new one.
    for (const one of container.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
      one.close();
      one.showModal();
    }
    // A dialog that closes gives the focus to what had it before.
    if (focused instanceof HTMLElement && container.contains(focused)) focused.focus({ preventScroll: true });
  };

  const focus = () => {
    const title = container.querySelector<HTMLElement>('.tkd-widget-title, .tkd-desk');
    (title ?? shell()).focus({ preventScroll: isLauncher() });
  };

  const { signal } = ended;
  panel.addEventListener('keydown', handleEscape, { signal });
  dialog.addEventListener('cancel', handleCancel, { signal });
  dialog.addEventListener('close', handleClose, { signal });
  narrow?.addEventListener('change', handleResize, { signal });
  keyboard?.addEventListener('resize', fitKeyboard, { signal });
  keyboard?.addEventListener('scroll', fitKeyboard, { signal });

  return {
    container,
    isModal: () => isLauncher() && shell() === dialog,
    apply(next) {
      look = next;
      const { settings } = next;
      // Read before anything is written: afterwards all of it would be laid out for that.
      const launcherHeight = launcher.offsetHeight || 48;
      outer.lang = next.lang;
      // Written again, even the same one has all the styles below it worked out anew.
      if (outer.dir !== next.dir) outer.dir = next.dir;
      outer.dataset['mode'] = settings.mode;
      set(outer, 'data-theme', settings.theme);
      set(outer, 'data-density', settings.density);
      set(outer, 'data-block', settings.corner.block);
      set(outer, 'data-inline', settings.corner.inline);
      const { block, inline } = settings.offset;
      outer.style.setProperty('--_tkd-from-block', `${block + launcherHeight + gap}px`);
      outer.style.setProperty('--_tkd-from-inline', `${inline}px`);
      for (const one of [panel, dialog]) one.setAttribute('aria-label', next.name);
      if (!outer.isConnected) root.append(outer);
      place();
      show();
    },
    hasFocus: () => outer.contains(root.activeElement),
    focus,
    settleFocus() {
      if (root.activeElement === shell()) focus();
    },
    stop() {
      ended.abort();
      if (dialog.open) dialog.close();
      outer.remove();
    },
  };
}

function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Something inside is open over the panel, or does something of its own with the key. */
function isWanted(event: KeyboardEvent, root: ShadowRoot): boolean {
  const [target] = event.composedPath();
  // Old libraries have a `closest` of their own that answers `undefined`.
  const isInDialog = target instanceof Element && target.closest('dialog') != null;
  return isInDialog || root.querySelector(':popover-open') !== null;
}

/** Moves without a restart of what is inside, as far as the browser can. */
function moveTo(home: Element, node: HTMLElement): void {
  const root = node.getRootNode() as Document | ShadowRoot;
  const focused = node.contains(root.activeElement) ? (root.activeElement as HTMLElement) : undefined;
  const scrolled = [...node.querySelectorAll('*'), node].filter(({ scrollTop }) => scrollTop > 0);
  const places = scrolled.map((element) => [element, element.scrollTop] as const);
  if (home.isConnected && node.isConnected && 'moveBefore' in home) {
    home.moveBefore(node, null);
  } else home.append(node);
  for (const [element, top] of places) element.scrollTop = top;
  focused?.focus({ preventScroll: true });
}
