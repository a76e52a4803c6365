import { Menu } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import type { User } from '../api/session.js';
import { Link } from '../app/Link.js';
import { Brand } from '../ui/Brand.js';
import { useWords } from '../words/useWords.js';
import { AccountMenu } from './AccountMenu.js';
import { Drawer } from './Drawer.js';
import { MainMenu } from './MainMenu.js';

interface ShellProps {
  user: User;
  hasMailbox: boolean;
  children: ReactNode;
}

/** The frame of every page: the menu at the side, on phones behind a button. */
export function Shell({ user, hasMailbox, children }: ShellProps) {
  const { shell } = useWords();
  const drawer = useRef<HTMLDivElement>(null);

  return (
    <div className="shell">
      <a className="skip" href="#content">
        {shell.skip}
      </a>
      <header className="bar">
        <button type="button" className="icon-button bar-menu" aria-label={shell.openMenu} popoverTarget="drawer">
          <Menu aria-hidden size={20} />
        </button>
        <Link className="bar-brand" href="/">
          <Brand />
        </Link>
        <div className="bar-nav">
          <MainMenu user={user} hasMailbox={hasMailbox} />
        </div>
        <AccountMenu user={user} />
      </header>
      <Drawer id="drawer" ref={drawer}>
        <MainMenu user={user} hasMailbox={hasMailbox} onChoose={() => drawer.current?.hidePopover()} />
      </Drawer>
      <main id="content" className="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
