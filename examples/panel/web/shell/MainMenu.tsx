import { BookOpen, Code, Inbox, LifeBuoy, Mail, Server, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { User } from '../api/session.js';
import { Link } from '../app/Link.js';
import { useLocation } from '../app/location.js';
import { readRoute, type Route } from '../app/routes.js';
import { useWords } from '../words/useWords.js';
import { WaitingCount } from './WaitingCount.js';

interface MainMenuProps {
  user: User;
  hasMailbox: boolean;
  /** A page was chosen, be it the one that is open. */
  onChoose?: (() => void) | undefined;
}

/** The pages that this person has. */
export function MainMenu({ user, hasMailbox, onChoose }: MainMenuProps) {
  const { shell } = useWords();
  const supportId = useId();
  return (
    <nav className="menu" aria-label={shell.menu}>
      {user.role === 'staff' ? (
        <ul>
          <Item page="staff" icon={Inbox} onChoose={onChoose}>
            {shell.queue}
          </Item>
        </ul>
      ) : (
        <>
          <ul>
            <Item page="services" icon={Server} onChoose={onChoose}>
              {shell.services}
            </Item>
          </ul>
          <h2 id={supportId}>{shell.support}</h2>
          <ul aria-labelledby={supportId}>
            <Item page="support" icon={LifeBuoy} onChoose={onChoose}>
              {shell.requests}
              <WaitingCount />
            </Item>
            <Item page="help" icon={BookOpen} onChoose={onChoose}>
              {shell.help}
            </Item>
          </ul>
        </>
      )}
      {(hasMailbox || user.role === 'customer') && (
        <ul>
          {user.role === 'customer' && (
            <Item page="widget" icon={Code} onChoose={onChoose}>
              {shell.widget}
              <span className="tag">{shell.demo}</span>
            </Item>
          )}
          {hasMailbox && (
            <Item page="mailbox" icon={Mail} onChoose={onChoose}>
              {shell.mailbox}
              <span className="tag">{shell.demo}</span>
            </Item>
          )}
        </ul>
      )}
    </nav>
  );
}

interface ItemProps extends Pick<MainMenuProps, 'onChoose'> {
  page: Exclude<Route['name'], 'home' | 'unknown'>;
  icon: LucideIcon;
  children: ReactNode;
}

function Item({ page, icon: Icon, onChoose, children }: ItemProps) {
  const isCurrent = readRoute(useLocation()).name === page;
  return (
    <li>
      <Link href={`/${page}`} aria-current={isCurrent ? 'page' : undefined} onClick={onChoose}>
        <Icon aria-hidden size={16} />
        {children}
      </Link>
    </li>
  );
}
