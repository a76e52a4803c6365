import { useEffect } from 'react';
import type { SupportView } from 'ticketdock';
import type { OutsideDesk, User } from '../api/session.js';
import { HelpPage } from '../help/HelpPage.js';
import { MailboxPage } from '../mailbox/MailboxPage.js';
import { ServicesPage } from '../services/ServicesPage.js';
import { OutsideDeskPage } from '../staff/OutsideDeskPage.js';
import { StaffPage } from '../staff/StaffPage.js';
import { SupportPage } from '../support/SupportPage.js';
import { WidgetPage } from '../widget/WidgetPage.js';
import { navigate, useLocation } from './location.js';
import { readRoute } from './routes.js';
import { UnknownPage } from './UnknownPage.js';

interface CurrentPageProps {
  user: User;
  hasMailbox: boolean;
  outsideDesk: OutsideDesk | undefined;
}

/** The page that the address names, if it is one for this person. */
export function CurrentPage({ user, hasMailbox, outsideDesk }: CurrentPageProps) {
  const route = readRoute(useLocation());
  const isStaff = user.role === 'staff';
  const isHome = route.name === 'home';
  useEffect(() => {
    if (isHome) navigate(isStaff ? '/staff' : '/services', { replace: true });
  }, [isHome, isStaff]);

  switch (route.name) {
    case 'home':
      return null;
    case 'services':
      return isStaff ? <UnknownPage /> : <ServicesPage />;
    case 'support':
      return isStaff ? <UnknownPage /> : <SupportPage view={withState(route.view)} />;
    case 'help':
      return <HelpPage id={route.id} canWrite={!isStaff} />;
    case 'staff':
      if (!isStaff) return <UnknownPage />;
      return outsideDesk ? <OutsideDeskPage desk={outsideDesk} id={route.id} /> : <StaffPage id={route.id} />;
    case 'mailbox':
      return hasMailbox ? <MailboxPage id={route.id} /> : <UnknownPage />;
    case 'widget':
      return isStaff ? <UnknownPage /> : <WidgetPage />;
    case 'unknown':
      return <UnknownPage />;
  }
}

/** A new request may begin with more than fits into an address, such as the text of an answer that came too late. */
function withState(view: SupportView): SupportView {
  const prefill = history.state as Extract<SupportView, { name: 'new' }>['prefill'] | null;
  return view.name === 'new' && prefill ? { name: 'new', prefill: { ...view.prefill, ...prefill } } : view;
}
