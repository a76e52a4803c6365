import { desk } from '../../i18n/en/desk.js';
import { widget } from '../../i18n/en/widget.js';
import { mergeMessages } from '../../i18n/messages.js';
import { panelId } from './createFrame.js';
import type { WidgetState } from './widgetState.js';

const english = { desk, widget };

/** The most that the badge says in figures. */
const most = 9;

/** What the launcher and its panel are called: as the host says, else in the words of the page. */
export function nameOf({ settings, words }: Pick<WidgetState, 'settings' | 'words'>): string {
  return settings.label ?? messagesOf(words).desk.label;
}

/** Brings the launcher up to what it stands for: open or not, and how much is new. */
export function drawLauncher(launcher: HTMLElement, state: WidgetState): void {
  const { settings, words, isOpen, unread = 0 } = state;
  if (settings.mode !== 'launcher') return;
  const name = nameOf(state);
  const { widget: said } = messagesOf(words);
  const shown = unread > most ? said.manyUnread : String(unread || '');
  launcher.setAttribute('aria-expanded', String(isOpen));
  launcher.setAttribute('aria-controls', panelId);
  launcher.setAttribute('aria-label', unread > 0 ? said.launcher(name, unread, shown) : name);
  const badge = launcher.querySelector('[part~="badge"]');
  if (!badge) return;
  // Who speaks to the browser says what is written: words apart, as in the name (WCAG 2.2, 2.5.3).
  if (!(badge.previousSibling instanceof Text)) badge.before(' ');
  if (badge.textContent !== shown) badge.textContent = shown;
}

/** Takes back what only the app knew. */
export function clearLauncher(launcher: HTMLElement): void {
  launcher.setAttribute('aria-expanded', 'false');
  launcher.removeAttribute('aria-controls');
  launcher.querySelector('[part~="badge"]')?.replaceChildren();
}

const messagesOf = (words: WidgetState['words']) => mergeMessages(english, ...(words?.messages ?? []));
