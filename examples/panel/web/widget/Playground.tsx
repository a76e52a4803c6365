import { RotateCw } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { WidgetFiles } from '../api/widget.js';
import { Segments } from '../ui/Segments.js';
import { useLocale, useWords } from '../words/useWords.js';
import { EventLog } from './EventLog.js';
import { defaults } from './options.js';
import { OptionsForm } from './OptionsForm.js';
import { Preview } from './Preview.js';
import type { HostPage } from './previewPage.js';
import { SnippetBox } from './SnippetBox.js';
import { useEventLog } from './useEventLog.js';

/** The options on one side, the widget on a page on the other, the code for it below. */
export function Playground({ files }: { files: WidgetFiles }) {
  const { widget } = useWords();
  const locale = useLocale();
  const [options, setOptions] = useState(defaults);
  const [theme, setTheme] = useState<HostPage['theme']>(readTheme);
  const [dir, setDir] = useState<HostPage['dir']>('ltr');
  const [width, setWidth] = useState<'full' | 'phone'>('full');
  const [round, setRound] = useState(0);
  const log = useEventLog();

  const input = useMemo(() => ({ options, files, origin: location.origin }), [options, files]);
  const page = useMemo<HostPage>(
    () => ({ lang: locale, title: widget.hostTitle, theme, dir }),
    [locale, widget, theme, dir],
  );
  // These hold from the start: the page begins anew.
  const start = [round, options.mode, options.load, options.identity, options.files].join(' ');

  return (
    <div className="playground">
      <OptionsForm options={options} onChange={setOptions} />
      <div className="playground-show">
        <section aria-label={widget.preview} className="playground-preview">
          <div className="playground-page">
            <Segments
              legend={widget.page.theme}
              options={[
                { value: 'light', label: widget.themes.light },
                { value: 'dark', label: widget.themes.dark },
              ]}
              value={theme}
              onChange={setTheme}
            />
            <Segments
              legend={widget.page.dir}
              options={[
                { value: 'ltr', label: 'LTR' },
                { value: 'rtl', label: 'RTL' },
              ]}
              value={dir}
              onChange={setDir}
            />
            <Segments
              legend={widget.page.width}
              options={[
                { value: 'full', label: widget.page.widths.full },
                { value: 'phone', label: widget.page.widths.phone },
              ]}
              value={width}
              onChange={setWidth}
            />
            <button type="button" className="button" onClick={() => setRound(round + 1)}>
              <RotateCw aria-hidden size={16} />
              <span>{widget.reload}</span>
            </button>
          </div>
          <Preview key={start} input={input} page={page} width={width} onEvent={log.add} />
        </section>
        <SnippetBox input={input} />
        <EventLog events={log.events} onClear={log.clear} />
      </div>
    </div>
  );
}

/** What the panel shows now. */
function readTheme(): HostPage['theme'] {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
