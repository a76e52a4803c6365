'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../provider/slots.js';

export interface TextLinkProps {
  /** Has passed the URL gate. */
  href: string;
  /** It has words of its own, in their own direction, instead of its address. */
  isWords?: boolean;
  children: ReactNode;
}

/** A link in a message. The title has the address as browsers read it, which tells look-alike hosts apart. */
export function TextLink({ href, isWords = false, children }: TextLinkProps) {
  const { Link } = useSlots();
  if (Link) return <Link href={href}>{children}</Link>;
  const isPage = href.startsWith('http');
  return (
    <a
      className="tkd-text-link"
      dir={isWords ? 'auto' : 'ltr'}
      href={href}
      title={href}
      target={isPage ? '_blank' : undefined}
      rel="noopener noreferrer nofollow ugc"
    >
      {children}
    </a>
  );
}
