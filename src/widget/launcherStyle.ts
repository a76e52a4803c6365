/**
 * What the loader's own sheet can do without until the app is there: the accent held to a lightness at which white on it keeps
 * 4.5:1 (WCAG 2.2, 1.4.3), the page's colour scheme, an ancestor that hides what is in it, the edges that a phone needs, the badge, and paper, which needs no
 * launcher.
 */
export const launcherStyle = `
:host {
  visibility: inherit !important;
  color-scheme: inherit !important;
}
:host::before,
:host::after {
  display: none !important;
}
:host([theme='light']) {
  color-scheme: light !important;
}
:host([theme='dark']) {
  color-scheme: dark !important;
}
[part='launcher'] {
  background: oklch(from var(--tkd-accent, #2f5bd7) min(l, 0.5) c h);
  position: relative;
  box-sizing: border-box;
  margin: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  cursor: pointer;
}
[part='launcher']::before {
  font-weight: 600;
}
[part='launcher']:hover {
  background: oklch(from var(--tkd-accent, #2f5bd7) calc(min(l, 0.5) - 0.06) c h);
}
[part='launcher']:focus-visible {
  outline: 2px solid;
  outline-offset: -5px;
}
[part='badge']:not(:empty) {
  position: absolute;
  inset-block-start: -5px;
  inset-inline-end: -5px;
  box-sizing: border-box;
  min-inline-size: 20px;
  padding-inline: 6px;
  border-radius: 10px;
  background: #b3261e;
  color: #fff;
  font-size: 12px;
  font-weight: 600;
  line-height: 20px;
  text-align: center;
}
@media (forced-colors: active) {
  [part='launcher'],
  [part='badge']:not(:empty) {
    border: 1px solid;
  }
}
@media print {
  [part='launcher'] {
    display: none;
  }
}
`;
