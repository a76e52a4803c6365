'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { TicketError } from '../core/errors.js';
import type { Attachment } from '../core/model.js';
import { useAsync, type Async } from './async.js';
import { checkLoaded, loadAttachment, type LoadedAttachment } from './loadAttachment.js';
import { queryDefaults } from './session.js';
import { useSupport } from './SupportProvider.js';

/** What browsers draw as still pictures and never run. SVG is not among them: it is a document with scripts. */
const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** Whether an attachment may be shown as a picture, by what it is said to be. */
export function isPicture({ mediaType, state }: Pick<Attachment, 'mediaType' | 'state'>): boolean {
  return pictures.has(mediaType.toLowerCase()) && (state ?? 'ready') === 'ready';
}

/**
 * The address of a picture to draw, loaded with the customer's rights and looked at before any decoder sees it: what is no
 * picture by its bytes fails as `unsupported_media`, what has too many pixels as `too_large`. `null` when the attachment is said
 * to be no picture, or the backend gives no files out. The address lives as long as the caller is on screen.
 *
 * @param isNeeded Loads nothing as long as it is `false`: where `attachment.previewUrl` is drawn. @default true
 *
 * @example
 * const preview = usePreview(ticketId, attachment);
 * if (preview?.status === 'success') return <img src={preview.data} alt={attachment.name} />;
 */
export function usePreview(ticketId: string, attachment: Attachment, isNeeded = true): Async<string> | null {
  const { adapter, client, scope, call } = useSupport('usePreview');
  const isShown = adapter.getAttachment !== undefined && isPicture(attachment);
  const ref = { ticketId, attachmentId: attachment.id };
  const result = useAsync(
    useQuery<LoadedAttachment, TicketError>(
      {
        ...queryDefaults,
        queryKey: [scope, 'attachment', ticketId, attachment.id],
        async queryFn({ signal }) {
          const loaded = await call(
            (options) => loadAttachment(adapter, ref, { signal: options.signal, onProgress: () => options.alive() }),
            checkLoaded,
            signal,
            attachment.size,
          );
          return loaded instanceof Blob ? looked(loaded) : loaded;
        },
        enabled: isShown && isNeeded,
        staleTime: Infinity,
      },
      client,
    ),
    attachment.id,
  );
  const address = useAddress(result.status === 'success' ? result.data : undefined);
  if (!isShown) return null;
  if (result.status !== 'success') return result;
  return address === undefined ? { status: 'pending' } : { ...result, data: address };
}

/** Its readers of bytes come with the first picture. */
async function looked(file: Blob): Promise<Blob> {
  const { checkPicture } = await import('./pictures/checkPicture.js').catch(() => {
    throw new TicketError('network', 'What looks at pictures did not load');
  });
  return checkPicture(file);
}

/** Drawn as the type that its bytes say, whatever they call themselves. */
function useAddress(loaded: LoadedAttachment | undefined): string | undefined {
  const [address, setAddress] = useState<{ of: LoadedAttachment; url: string }>();
  useEffect(() => {
    if (!loaded) return undefined;
    const url = loaded instanceof Blob ? URL.createObjectURL(loaded) : loaded.url;
    setAddress({ of: loaded, url });
    return () => {
      if (loaded instanceof Blob) URL.revokeObjectURL(url);
    };
  }, [loaded]);
  // Of the picture before it would be another one, or gone.
  return address && address.of === loaded ? address.url : undefined;
}
