import { Component, type ReactNode, type RefObject } from 'react';

export interface KeepPositionProps {
  /** The list whose items have their id in `data-item`. */
  list: RefObject<HTMLElement | null>;
  /** The field for an answer, below the list. */
  field: RefObject<HTMLTextAreaElement | null>;
  /** The id of the first item. */
  firstId: string | undefined;
  /** The id of the last item. */
  lastId: string | undefined;
  children: ReactNode;
}

interface Kept {
  element: HTMLElement;
  top: number;
  hadFocus: boolean;
}

/**
 * Keeps what is read where it is when older items come in above it, and the field where it is when new ones come in
 * above that while somebody writes. A class, as only a class can look at the page right before React changes it.
 */
export class KeepPosition extends Component<KeepPositionProps> {
  override getSnapshotBeforeUpdate({ list, field, firstId, lastId }: KeepPositionProps): Kept | null {
    const form = field.current?.form;
    const focused = focusedBeside(list.current);
    if (form?.contains(focused) && lastId !== this.props.lastId) return keep(form, false);
    if (firstId === undefined || firstId === this.props.firstId) return null;
    const element = findItem(list.current, firstId);
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
  const items = Array.from(list?.querySelectorAll<HTMLElement>('[data-item]') ?? []);
  return items.find(({ dataset }) => dataset['item'] === id) ?? null;
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
