'use client';
import { useCallback, useSyncExternalStore } from 'react';
import type { Attachment } from '../core/model.js';
import { savedName } from '../core/rules/fileName/savedName.js';
import { createDownloads, type DownloadState } from './downloads.js';
import { checkLoaded, loadAttachment, type LoadedAttachment } from './loadAttachment.js';
import { useSupport } from './SupportProvider.js';

/** A file on its way to the customer's disk, and what can be done about it. */
export interface Download extends DownloadState {
  /** Begins it, or begins it anew. Does nothing while it is under way. */
  run: () => void;
  /** Ends it; nothing is saved. */
  cancel: () => void;
}

/**
 * Saves an attachment to the customer's disk; `null` when the backend gives no files out. It is the provider's and not the
 * caller's: it goes on when the caller leaves the screen, and whoever shows the same file sees the same state. Any number go at
 * once.
 *
 * @example
 * const download = useDownload(ticketId, attachment);
 * return download && <button onClick={download.run}>{attachment.name}</button>;
 */
export function useDownload(ticketId: string, attachment: Attachment): Download | null {
  const { adapter, client, scope, call, once } = useSupport('useDownload');
  const downloads = once(createDownloads);
  const { id, name, size } = attachment;
  const key = JSON.stringify([ticketId, id]);
  const read = () => downloads.get(key);
  const state = useSyncExternalStore(downloads.subscribe, read, read);
  const run = useCallback(
    () =>
      void downloads.start(key, async (signal, onProgress) => {
        const known = client.getQueryData<LoadedAttachment>([scope, 'attachment', ticketId, id]);
        const load = () =>
          call(
            (options) =>
              loadAttachment(
                adapter,
                { ticketId, attachmentId: id },
                {
                  signal: options.signal,
                  onProgress(received, total) {
                    options.alive();
                    onProgress(received, total ?? (size >= received && size > 0 ? size : undefined));
                  },
                },
              ),
            checkLoaded,
            signal,
            size,
          );
        // An address may have been given for a moment only.
        const loaded = known instanceof Blob ? known : await load();
        if (!signal.aborted) save(loaded, savedName(name));
      }),
    [adapter, call, client, downloads, id, key, name, scope, size, ticketId],
  );
  const cancel = useCallback(() => downloads.cancel(key), [downloads, key]);
  return adapter.getAttachment ? { ...state, run, cancel } : null;
}

function save(loaded: LoadedAttachment, name: string): void {
  const isBlob = loaded instanceof Blob;
  const link = document.createElement('a');
  // Octets, so that a page or script sent as a file is saved and never opened on the host's origin.
  link.href = isBlob ? URL.createObjectURL(new Blob([loaded], { type: 'application/octet-stream' })) : loaded.url;
  link.download = name;
  link.rel = 'noopener';
  // Of another origin `download` is not heard: what that one shows must not take the place of the host's page.
  if (!isBlob) link.target = '_blank';
  link.click();
  if (isBlob) setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
