'use client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AttachmentRef, TicketAdapter } from '../core/adapter.js';
import { TicketError } from '../core/errors.js';
import type { Attachment } from '../core/model.js';
import { safeUrl } from '../core/rules/safeUrl.js';
import { useAsync, type Async } from './async.js';
import { queryDefaults } from './session.js';
import { useSupport } from './SupportProvider.js';

/** What browsers draw as still pictures and never run. SVG is not among them: it is a document with scripts. */
const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** Whether an attachment may be shown as a picture. */
export function isPicture({ mediaType, state }: Pick<Attachment, 'mediaType' | 'state'>): boolean {
  return pictures.has(mediaType.toLowerCase()) && (state ?? 'ready') === 'ready';
}

type Loaded = Blob | { url: string };

/**
 * The address of a picture to draw, loaded with the customer's rights. `null` when the attachment is no picture, or the
 * backend gives no files out. The address lives as long as the caller is on screen.
 *
 * @example
 * const preview = usePreview(ticketId, attachment);
 * if (preview?.status === 'success') return <img src={preview.data} alt={attachment.name} />;
 */
export function usePreview(ticketId: string, attachment: Attachment): Async<string> | null {
  const { adapter, client, scope, call } = useSupport('usePreview');
  const isShown = adapter.getAttachment !== undefined && isPicture(attachment);
  const result = useAsync(
    useQuery<Loaded, TicketError>(
      {
        ...queryDefaults,
        queryKey: [scope, 'attachment', ticketId, attachment.id],
        queryFn: ({ signal }) =>
          call(
            (options) => load(adapter, { ticketId, attachmentId: attachment.id }, options),
            checkLoaded,
            signal,
            attachment.size,
          ),
        enabled: isShown,
        staleTime: Infinity,
      },
      client,
    ),
    attachment.id,
  );
  const loaded = result.status === 'success' ? result.data : undefined;
  const address = useAddress(loaded, attachment.mediaType);
  if (!isShown) return null;
  if (result.status !== 'success') return result;
  return address === undefined ? { status: 'pending' } : { ...result, data: address };
}

/**
 * Saves an attachment to the customer's disk; `null` when the backend gives no files out.
 *
 * @example
 * const download = useDownload(ticketId);
 * return download && <button onClick={() => download.run(attachment)}>{attachment.name}</button>;
 */
export function useDownload(ticketId: string): {
  status: 'idle' | 'pending' | 'error' | 'success';
  error: TicketError | null;
  run: (file: Attachment) => void;
} | null {
  const { adapter, client, call } = useSupport('useDownload');
  const mutation = useMutation<void, TicketError, Attachment>(
    {
      networkMode: 'always',
      mutationFn: async ({ id, name, size }) => {
        const ref = { ticketId, attachmentId: id };
        const loaded = await call(({ signal }) => load(adapter, ref, { signal }), checkLoaded, undefined, size);
        save(loaded, name);
      },
    },
    client,
  );
  if (!adapter.getAttachment) return null;
  return { status: mutation.status, error: mutation.error, run: mutation.mutate };
}

async function load(adapter: TicketAdapter, ref: AttachmentRef, options: { signal: AbortSignal }): Promise<Loaded> {
  return adapter.getAttachment?.(ref, options) ?? Promise.reject(new TicketError('not_found'));
}

function checkLoaded(answer: unknown): Loaded {
  if (answer instanceof Blob) return answer;
  const given = (answer as { url?: unknown } | null)?.url;
  const url = typeof given === 'string' ? safeUrl(given, 'picture', document.baseURI) : null;
  if (url !== null) return { url };
  throw new TicketError('malformed', 'The adapter answered something that is neither a Blob nor an address.');
}

/** Drawn as the picture type it was checked for, whatever the bytes call themselves. */
function useAddress(loaded: Loaded | undefined, mediaType: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!loaded) return undefined;
    if (!(loaded instanceof Blob)) {
      setAddress(loaded.url);
      return undefined;
    }
    const own = URL.createObjectURL(new Blob([loaded], { type: mediaType }));
    setAddress(own);
    return () => URL.revokeObjectURL(own);
  }, [loaded, mediaType]);
  return loaded && address;
}

function save(loaded: Loaded, name: string): void {
  const isBlob = loaded instanceof Blob;
  const link = document.createElement('a');
  // Octets, so that a page or script sent as a file is saved and never opened on the host's origin.
  link.href = isBlob ? URL.createObjectURL(new Blob([loaded], { type: 'application/octet-stream' })) : loaded.url;
  link.download = name;
  link.rel = 'noopener';
  link.click();
  if (isBlob) setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
