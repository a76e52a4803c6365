/** What the app's parts of the launcher are for while the app is there. */
export interface Launcher {
  /** Brings its visible label up to the attribute. */
  update: () => void;
  stop: () => void;
}

/**
 * Takes the launcher over from the loader, which draws no more of it than is seen: from here on it is a button that opens a dialog,
 * with a label and a badge of their own. The words for its name are the app's.
 */
export function takeLauncher(element: Element, launcher: HTMLButtonElement): Launcher {
  const page = launcher.ownerDocument;
  const label = page.createElement('span');
  const badge = page.createElement('span');
  const status = launcher.parentElement;
  label.part.add('label');
  badge.part.add('badge');
  const update = () => {
    const text = element.getAttribute('label') ?? '';
    if (label.textContent !== text) label.textContent = text;
  };
  update();
  // The loader's region, for what it has to say itself; the app has its own.
  status?.setAttribute('role', 'none');
  launcher.removeAttribute('aria-busy');
  launcher.setAttribute('aria-haspopup', 'dialog');
  launcher.setAttribute('aria-expanded', 'false');
  launcher.replaceChildren(label, badge);
  return {
    update,
    stop() {
      status?.removeAttribute('role');
      for (const name of ['aria-haspopup', 'aria-expanded', 'aria-controls']) launcher.removeAttribute(name);
      launcher.replaceChildren(label.textContent ?? '');
    },
  };
}
