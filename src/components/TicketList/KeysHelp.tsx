'use client';
import { useId } from 'react';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';

/** What keys do in the list: nobody finds them otherwise. */
export function KeysHelp() {
  const { listTools: words } = useI18n().messages;
  const { adapter } = useSupport('TicketList');
  const id = useId();
  const keys: (readonly [readonly string[], string])[] = [
    [['↓', '↑'], words.keyMove],
    [['Home', 'End'], words.keyEnds],
    [['PgDn', 'PgUp'], words.keyPages],
    [['Enter'], words.keyOpen],
    ...(adapter.setHidden ? [[['Delete'], words.keyHide] as const] : []),
    ...(adapter.capabilities.search === 'none'
      ? []
      : [[['/'], words.keySearch] as const, [['Esc'], words.keyClear] as const]),
  ];
  return (
    <section className="tkd-list-keys" aria-labelledby={id}>
      <h3 id={id} className="tkd-list-panel-title">
        {words.keys}
      </h3>
      <dl className="tkd-list-key-list">
        {keys.map(([names, what]) => (
          <div key={what} className="tkd-list-key-row">
            <dt>
              {names.map((name) => (
                <kbd key={name} className="tkd-list-key">
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
