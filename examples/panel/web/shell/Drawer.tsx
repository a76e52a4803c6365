import { X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Brand } from '../ui/Brand.js';
import { useWords } from '../words/useWords.js';

interface DrawerProps {
  /** What the button that opens it names as its target. */
  id: string;
  ref: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** The menu on a phone. A native popover: Escape and a press beside it close it without any help of ours. */
export function Drawer({ id, ref, children }: DrawerProps) {
  const { shell } = useWords();
  return (
    <div id={id} ref={ref} className="drawer" popover="auto" role="dialog" aria-label={shell.menu}>
      <div className="drawer-head">
        <Brand />
        <button
          type="button"
          className="icon-button"
          aria-label={shell.closeMenu}
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          <X aria-hidden size={20} />
        </button>
      </div>
      {children}
    </div>
  );
}
