import first from './styles/first.css?inline';
import last from './styles/last.css?inline';
import { adoptStyles } from './sheets.js';

/** Takes on what the list needs. */
export function adoptFirstStyles(root: ShadowRoot): void {
  adoptStyles(root, first, 0);
  adoptStyles(root, last, 2);
}

/** Loads and takes on what everything else needs. */
export async function adoptLaterStyles(root: ShadowRoot): Promise<void> {
  const { css } = await import('./laterStyles.js');
  adoptStyles(root, css, 1);
}
