import { configure, waitFor, within } from '@testing-library/dom';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import styles from '../../src/styles/index.css?inline';

/** Where a host may put the kit. `nested` lies in a shadow root that lies in a closed one. */
export const places = ['open', 'closed', 'nested'] as const;
export type Place = (typeof places)[number];

/** Parts are fetched when they are wanted, and a machine may have other things to do. */
export const slow = { timeout: 8000 };
configure({ asyncUtilTimeout: slow.timeout });

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** Attaches shadow roots to a box of the host, the kit's stylesheet in the innermost. */
function innermostRoot(box: HTMLElement, place: Place): ShadowRoot {
  const outer = box.attachShadow({ mode: place === 'open' ? 'open' : 'closed' });
  const root =
    place === 'nested' ? outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }) : outer;
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** Draws in a shadow root on the page, and takes it away after the test. Keys are real ones; what has the focus gets them. */
export function showInShadow(place: Place, children: ReactNode, box: HTMLElement = document.createElement('div')) {
  document.body.append(box);
  const root = innermostRoot(box, place);
  const container = root.appendChild(document.createElement('div'));
  const drawn = createRoot(container);
  drawn.render(children);
  onTestFinished(() => {
    drawn.unmount();
    box.remove();
  });
  const inside = within(container);
  const get = (role: string, name?: string | RegExp) => inside.getByRole(role, name === undefined ? {} : { name });
  return {
    box,
    root,
    inside,
    drawn,
    get,
    has: (role: string, name?: string | RegExp) =>
      inside.queryAllByRole(role, name === undefined ? {} : { name }).length > 0,
    find: (role: string, name?: string | RegExp) => inside.findByRole(role, name === undefined ? {} : { name }),
    focused: () => root.activeElement,
    /** Waits until this has the focus. */
    async hasFocus(role: string, name?: string | RegExp): Promise<void> {
      await waitFor(() => expect(wordsOf(root.activeElement)).toBe(wordsOf(get(role, name))));
      expect(root.activeElement === get(role, name)).toBe(true);
    },
    /** Takes the focus to something and presses keys there. */
    async press(role: string, name: string | RegExp, keys: string): Promise<void> {
      const target = await inside.findByRole(role, { name });
      target.focus();
      await userEvent.keyboard(keys);
    },
    /** Waits until something is gone. */
    async isGone(role: string, name?: string | RegExp): Promise<void> {
      await waitFor(() => expect(inside.queryAllByRole(role, name === undefined ? {} : { name })).toHaveLength(0));
    },
  };
}

/** Says which element it is, where a test fails. */
function wordsOf(element: Element | null): string {
  if (!element) return 'nothing';
  return element.cloneNode(false) instanceof Element
    ? `${(element.cloneNode(false) as Element).outerHTML} ${element.textContent?.slice(0, 80) ?? ''}`
    : element.tagName;
}
