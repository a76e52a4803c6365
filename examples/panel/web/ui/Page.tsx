import { useEffect, useRef, type ReactNode } from 'react';
import { useTitle } from '../app/useTitle.js';
import { wasPressed } from '../app/wasPressed.js';

interface PageProps {
  title: string;
  /** Under the title. */
  lead?: ReactNode;
  /** For a page whose content has headings of its own to be seen: the title is for ears and the browser's tab. */
  hidesTitle?: boolean;
  /** What the browser's tab says. @default the title */
  tabTitle?: string;
  children: ReactNode;
}

/** A page with its heading. Come to by a press, the heading takes the focus, so that it is read first. */
export function Page({ title, lead, hidesTitle = false, tabTitle = title, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(tabTitle);
  useEffect(() => {
    if (wasPressed()) heading.current?.focus();
  }, []);
  return (
    <div className="page">
      <header className={hidesTitle ? 'visually-hidden' : 'page-head'}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className="muted">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
