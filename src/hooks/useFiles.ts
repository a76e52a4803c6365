'use client';
import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { checkFilePage } from '../core/checkFiles.js';
import { checkThreadPage } from '../core/checkShape.js';
import type { TicketError } from '../core/errors.js';
import type { Page, ThreadItem, TicketFile } from '../core/model.js';
import { mapAsync, useAsync, type Async } from './async.js';
import { loadFilled, paged, toMore, uniqueRows, type More } from './pages.js';
import { queryDefaults } from './session.js';
import { useSupport } from './SupportProvider.js';

export interface FilesData {
  /** The newest first. */
  files: TicketFile[];
  /** The way to older ones. */
  more: More;
  /** Pages that have been looked at. */
  looks: number;
  /** How many there are, where the backend says so. */
  total?: number;
}

/** Messages a look, where the backend lists no files and its messages are gone through for them. */
const messagesALook = 100;

/**
 * The files of a ticket: from the backend where it lists them, else from its messages, page by page.
 *
 * @example
 * const files = useFiles('1042');
 */
export function useFiles(ticketId: string): Async<FilesData> {
  const { adapter, client, scope, call, counted } = useSupport('useFiles');
  const result = useInfiniteQuery<
    Page<TicketFile>,
    TicketError,
    InfiniteData<Page<TicketFile>>,
    unknown[],
    string | null
  >(
    {
      ...queryDefaults,
      ...paged,
      queryKey: [scope, 'files', ticketId],
      queryFn({ signal, pageParam }) {
        const { listFiles } = adapter;
        const ask = (cursor: string | null): Promise<Page<TicketFile>> =>
          listFiles
            ? call(
                async (options) => listFiles.call(adapter, ticketId, { cursor }, options),
                counted('files', checkFilePage),
                signal,
              )
            : call(
                (options) => adapter.listMessages(ticketId, { cursor, limit: messagesALook }, options),
                counted('files', checkThreadPage),
                signal,
              ).then(filesOf);
        return loadFilled(ask, pageParam);
      },
    },
    client,
  );
  const { data } = result;
  const files = useMemo(() => uniqueRows(data?.pages ?? []), [data]);
  const total = data?.pages[0]?.total;
  return mapAsync(useAsync(result, ticketId), () => ({
    files,
    more: toMore(result),
    looks: data?.pages.length ?? 0,
    ...(total !== undefined && { total }),
  }));
}

/** Those of a page of messages, which comes the oldest first. How many messages there are says nothing about files. */
function filesOf({ items, nextCursor }: Page<ThreadItem>): Page<TicketFile> {
  const files = items.toReversed().flatMap((item) => {
    if (item.type === 'event' || item.deletedAt) return [];
    const { id: messageId, author, createdAt } = item;
    return item.attachments.map((attachment) => ({ ...attachment, messageId, author, createdAt }));
  });
  return { items: files, nextCursor };
}
