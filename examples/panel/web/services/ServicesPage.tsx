import { useQuery } from '@tanstack/react-query';
import { readServices } from '../api/services.js';
import { Loaded } from '../ui/Loaded.js';
import { Page } from '../ui/Page.js';
import { useWords } from '../words/useWords.js';
import { ServiceTable } from './ServiceTable.js';

/** What the customer has bought, and the way to help with each. */
export function ServicesPage() {
  const { services: words } = useWords();
  const services = useQuery({ queryKey: ['services'], queryFn: ({ signal }) => readServices(signal) });
  return (
    <Page title={words.title}>
      <Loaded query={services}>
        {({ items }) => (items.length > 0 ? <ServiceTable services={items} /> : <p className="empty">{words.empty}</p>)}
      </Loaded>
    </Page>
  );
}
