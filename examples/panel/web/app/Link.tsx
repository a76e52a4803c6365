import type { ComponentPropsWithoutRef, MouseEvent } from 'react';
import { navigate } from './location.js';

export interface LinkProps extends ComponentPropsWithoutRef<'a'> {
  /** A path of the panel. */
  href: string;
}

/** A link to another page of the panel; with a modifier key, or another target, it is left to the browser. */
export function Link({ href, onClick, children, ...props }: LinkProps) {
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && event.button === 0;
    if (event.defaultPrevented || !isPlain || props.target) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <a {...props} href={href} onClick={handleClick}>
      {children}
    </a>
  );
}
