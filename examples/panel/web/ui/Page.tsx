import { useEffect, useRef, type ReactNode } from 'react';
import { useTitle } from '../app/useTitle.js';

interface PageProps {
  title: string;
  /** Under the title. */
  lead?: ReactNode;
  children: ReactNode;
}

/** A page with its heading. Come to by a press, the heading takes the focus, so that it is read first. */
export function Page({ title, lead, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  useEffect(() => {
    // Not on the first page of a visit: there the browser's own start, above the skip link, is the right one.
    if (navigator.userActivation?.hasBeenActive) heading.current?.focus();
  }, []);
  return (
    <div className="page">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className="muted">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
