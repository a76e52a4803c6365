import { CircleAlert } from 'lucide-react';
import type { ComponentPropsWithoutRef } from 'react';

/** Something went wrong. Interrupts a screen reader. */
export function Alert({ children, ...props }: ComponentPropsWithoutRef<'div'>) {
  return (
    <div role="alert" {...props} className="alert">
      <CircleAlert aria-hidden size={16} />
      <div>{children}</div>
    </div>
  );
}
