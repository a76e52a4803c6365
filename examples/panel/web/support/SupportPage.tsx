import { SupportDesk, type SupportView } from 'ticketdock';
import { navigate } from '../app/location.js';
import { supportPath } from '../app/routes.js';
import { Page } from '../ui/Page.js';
import { useWords } from '../words/useWords.js';

/** Support, with its view kept in the address: links from mails and the Back button work. */
export function SupportPage({ view }: { view: SupportView }) {
  const { shell, support } = useWords();
  const titles = { list: support.title, new: support.create, ticket: support.ticket };
  const tabTitle = view.name === 'ticket' ? `${titles.ticket} ${view.id}` : titles[view.name];
  const handleViewChange = (next: SupportView) =>
    navigate(supportPath(next), {
      // Each letter of a search is no page to go back to.
      replace: view.name === 'list' && next.name === 'list',
      state: next.name === 'new' ? next.prefill : undefined,
    });
  return (
    <Page title={shell.support} tabTitle={tabTitle} hidesTitle>
      <SupportDesk className="support" view={view} onViewChange={handleViewChange} />
    </Page>
  );
}
