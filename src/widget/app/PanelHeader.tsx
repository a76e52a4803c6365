'use client';
import { useI18n } from '../../i18n/useI18n.js';
import { X } from '../../ui/icons.js';
import { useTies, useWidgetValue } from './WidgetContext.js';

/** The head of the panel: its name, and the way out. */
export function PanelHeader() {
  const { messages } = useI18n();
  const settings = useWidgetValue('settings');
  const { close } = useTies();
  return (
    <div className="tkd-widget-head" part="header">
      <h2 className="tkd-widget-title" tabIndex={-1}>
        {settings.label ?? messages.desk.label}
      </h2>
      <button type="button" part="close" className="tkd-icon-button" aria-label={messages.widget.close} onClick={close}>
        <X aria-hidden size={18} />
      </button>
    </div>
  );
}
