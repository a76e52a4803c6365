'use client';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { CircleCheck } from '../../ui/icons.js';

export interface OutcomeProps {
  title: string;
  /** Quieter, under it: the subject, or what that means. */
  about: string;
  /** Where to go from here. */
  actions: ReactNode;
  children?: ReactNode;
}

/** What has become of a request, where its form was. Takes the focus, as the form that had it is gone. */
export function Outcome({ title, about, actions, children }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div className="tkd-confirmation" role="status">
      <CircleCheck className="tkd-confirmation-icon" aria-hidden size={28} />
      <h2 ref={heading} tabIndex={-1} className="tkd-confirmation-title">
        {title}
      </h2>
      <p className="tkd-confirmation-subject" dir="auto">
        {about}
      </p>
      {children}
      <div className="tkd-form-actions">{actions}</div>
    </div>
  );
}
