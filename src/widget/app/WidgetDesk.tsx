'use client';
import { DeskPanes, type DeskParts } from '../../components/SupportDesk/DeskPanes.js';
import type { SupportView } from '../../components/SupportDesk/view.js';
import { Surface } from '../../components/provider/Surface.js';
import { useI18n } from '../../i18n/useI18n.js';
import { fetchParts } from './createParts.js';
import { FetchAhead } from './FetchAhead.js';
import { FormPane } from './FormPane.js';
import { ThreadPane } from './ThreadPane.js';
import { useTies, useWidgetValue } from './WidgetContext.js';

const parts: DeskParts = { Form: FormPane, Thread: ThreadPane };

/** The desk, whose form and threads are loaded later: when it is seen and the browser has time, or somebody comes near. */
export function WidgetDesk() {
  const { desk } = useI18n().messages;
  const { store, parts: later } = useTies();
  const view = useWidgetValue('view');
  const prefill = useWidgetValue('prefill');
  const settings = useWidgetValue('settings');
  const isPanel = settings.mode === 'launcher';

  const need = () => fetchParts(later);

  return (
    <Surface
      name="SupportDesk"
      className="tkd-desk"
      part="desk"
      tabIndex={-1}
      // The panel is a region of that name already.
      role={isPanel ? 'presentation' : 'region'}
      aria-label={isPanel ? undefined : (settings.label ?? desk.label)}
      onPointerOver={need}
      onFocus={need}
    >
      <FetchAhead />
      <DeskPanes
        view={view}
        onViewChange={(next: SupportView) => store.set({ view: next })}
        headingLevel={isPanel ? 3 : 2}
        prefill={prefill}
        parts={parts}
      />
    </Surface>
  );
}
