import { SupportDesk } from 'ticketdock';
import { navigate } from '../app/location.js';
import { supportPath, type SupportView } from '../app/routes.js';
import { useTitle } from '../app/useTitle.js';
import { useWords } from '../words/useWords.js';

/** Support, with its view kept in the address: links from mails and the Back button work. */
export function SupportPage({ view }: { view: SupportView }) {
  const { support } = useWords();
  useTitle(
    view.name === 'list' ? support.title : view.name === 'new' ? support.create : `${support.ticket} ${view.id}`,
  );
  return <SupportDesk className="support" view={view} onViewChange={(next) => navigate(supportPath(next))} />;
}
