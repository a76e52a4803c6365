import { Component, type ReactNode, type RefObject } from 'react';

export interface KeepPositionProps {
  /** The list whose items have their id in `data-item`. */
  list: RefObject<HTMLElement | null>;
  /** The field for an answer, below the list. */
  field: RefObject<HTMLTextAreaElement | null>;
  /** What is in the list. */
  items: readonly { id: string }[];
  children: ReactNode;
}

interface Kept {
  element: HTMLElement;
  top: number;
  hadFocus: boolean;
}

/**
 * Keeps what is read where it is when items come in above it, or leave there, and the field where it is when something
 * comes in above that while somebody writes. A class, as only a class can look at the page right before React changes it.
 */
export class KeepPosition extends Component<KeepPositionProps> {
  override getSnapshotBeforeUpdate({ items: before }: KeepPositionProps): Kept | null {
    const { list, field, items } = this.props;
    const form = field.current?.form;
    const focused = focusedBeside(list.current);
    if (form?.contains(focused) && before.at(-1)?.id !== items.at(-1)?.id) return keep(form, false);
    if (before[0]?.id === items[0]?.id) return null;
    const element = findStaying(list.current, items);
    return element && keep(element, focused?.matches('[data-older]') ?? false);
  }

  override componentDidUpdate(_: KeepPositionProps, __: unknown, kept: Kept | null) {
    if (!kept?.element.isConnected) return;
    const { element, top, hadFocus } = kept;
    const settle = () => scrollerOf(element)?.scrollBy({ top: topOf(element) - top, behavior: 'instant' });
    settle();
    // Browsers that anchor scrolling by themselves do so a moment later: theirs and ours must not add up.
    requestAnimationFrame(settle);
    // The button went away under the focus, as there is nothing older.
    if (hadFocus && !focusedBeside(element)) {
      element.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    }
  }

  override render() {
    return this.props.children;
  }
}

/** The item with this id. */
export function findItem(list: HTMLElement | null, id: string): HTMLElement | null {
  return itemsOf(list).find(({ dataset }) => dataset['item'] === id) ?? null;
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return Array.from(list?.querySelectorAll<HTMLElement>('[data-item]') ?? []);
}

/** The first item that stays: all that stay move together. */
function findStaying(list: HTMLElement | null, items: KeepPositionProps['items']): HTMLElement | null {
  const staying = new Set(items.map(({ id }) => id));
  return itemsOf(list).find(({ dataset }) => staying.has(dataset['item'] ?? '')) ?? null;
}

function keep(element: HTMLElement, hadFocus: boolean): Kept {
  return { element, top: topOf(element), hadFocus };
}

/** What has the focus, if anything has. */
function focusedBeside(element: HTMLElement | null): Element | null {
  const { activeElement } = (element?.getRootNode() ?? document) as Document | ShadowRoot;
  return activeElement === document.body ? null : activeElement;
}

function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top;
}

/** What scrolls the element: the page, or a box of the host's around us. */
function scrollerOf(element: HTMLElement): Element | null {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if ((overflowY === 'auto' || overflowY === 'scroll') && box.scrollHeight > box.clientHeight) return box;
  }
  return document.scrollingElement;
}
