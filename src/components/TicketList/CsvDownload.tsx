'use client';
import { useId } from 'react';
import type { Desk } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { Download } from '../../ui/deskIcons.js';
import type { TicketListQuery } from './listQuery.js';
import { useCsv } from './useCsv.js';

export interface CsvDownloadProps {
  query: TicketListQuery;
  desk: Desk | undefined;
}

/** The list as it is asked for, all pages of it, as a file. */
export function CsvDownload({ query, desk }: CsvDownloadProps) {
  const { messages, format } = useI18n();
  const { listTools: words, common } = messages;
  const id = useId();
  const { state, start, cancel } = useCsv(query, desk);
  const { status, done, total } = state;
  const isBusy = status === 'pending';
  const progress =
    total === undefined ? words.exportingOpen(done) : words.exporting(format.number(done), format.number(total));
  const said = status === 'done' ? (done > 0 ? words.exported(done) : words.nothingToExport) : '';
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="tkd-list-panel-title">
        {words.download}
      </h3>
      {status === 'error' && state.error && <Failure error={state.error} safe={words.exportFailed} />}
      <div className="tkd-list-csv">
        <Button busy={isBusy} onClick={start}>
          <Download size={16} aria-hidden />
          <span>{status === 'error' ? common.tryAgain : words.csv}</span>
        </Button>
        {(isBusy || status === 'error') && (
          <Button variant="quiet" onClick={cancel}>
            {common.cancel}
          </Button>
        )}
        {isBusy && <span className="tkd-list-count">{progress}</span>}
        {isBusy && total !== undefined && total > 0 && (
          <progress className="tkd-list-progress" aria-label={words.csv} value={done} max={total} />
        )}
        <output className="tkd-list-count">{said}</output>
      </div>
    </section>
  );
}
