'use client';
import { useRef, type MouseEvent } from 'react';

/**
 * Makes one press of a double click: what was pressed may be gone by the second one, and what has come under the pointer since
 * was not meant. For `onClickCapture` of what both are in.
 */
export function useOnePress(): (event: MouseEvent) => void {
  const pressed = useRef<Element | null>(null);
  return (event) => {
    const target = pressableAt(event.target as Element);
    // Keys and readers' commands count no clicks.
    if (event.detail < 2) pressed.current = target;
    else if (target !== pressed.current) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}

/** What takes a press there. A label hands it on to its control. */
function pressableAt(element: Element): Element | null {
  return element.closest('label')?.control ?? element.closest('button, a, summary, input, textarea');
}
