import { Page } from '../ui/Page.js';
import { useWords } from '../words/useWords.js';
import { Link } from './Link.js';

/** For an address that names no page of this person. */
export function UnknownPage() {
  const { page } = useWords();
  return (
    <Page title={page.unknownTitle}>
      <p>{page.unknown}</p>
      <p>
        <Link href="/">{page.home}</Link>
      </p>
    </Page>
  );
}
