import { useQuery } from '@tanstack/react-query';
import { readWidget } from '../api/widget.js';
import { Loaded } from '../ui/Loaded.js';
import { Page } from '../ui/Page.js';
import { useWords } from '../words/useWords.js';
import { Playground } from './Playground.js';

/** Where one sets the widget up, tries it and takes its code along. */
export function WidgetPage() {
  const { widget } = useWords();
  const files = useQuery({ queryKey: ['widget'], queryFn: ({ signal }) => readWidget(signal), staleTime: Infinity });
  return (
    <Page title={widget.title} lead={widget.lead}>
      <Loaded query={files} missing={widget.missing}>
        {(found) => <Playground files={found} />}
      </Loaded>
    </Page>
  );
}
