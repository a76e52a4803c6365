'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PreparedAttachment, TicketAdapter } from '../core/adapter.js';
import { TicketError, toTicketError } from '../core/errors.js';
import type { Limits } from '../core/model.js';
import { newClientRef } from '../core/newClientRef.js';
import { fileProblem, type FileProblem } from '../core/rules/fileProblem.js';
import { useSupport } from './SupportProvider.js';

/** One file on its way into a message. */
export interface AttachmentEntry {
  key: string;
  file: File;
  status: 'uploading' | 'ready' | 'failed';
  /** Sent so far, 0 to 1; `null` while unknown. */
  progress: number | null;
  error?: TicketError;
  prepared?: PreparedAttachment;
}

/** A file that was not taken, and why. */
export interface RefusedFile {
  key: string;
  name: string;
  problem: FileProblem;
}

export interface Attachments {
  entries: readonly AttachmentEntry[];
  /** What the last `add` did not take. */
  refused: readonly RefusedFile[];
  isUploading: boolean;
  /** Checks the files against the limits and begins to send those that pass. */
  add: (files: Iterable<File>) => void;
  /** Takes one out; ends its sending. */
  remove: (key: string) => void;
  /** Sends a failed one again. */
  retry: (key: string) => void;
  /** Forgets all of them, when the message has gone. */
  clear: () => void;
  /** What to send with the message: everything that is ready. */
  ready: () => PreparedAttachment[];
}

/**
 * The files of a message being written: checked at once, sent while the customer types, each with its own progress.
 * `null` when the backend takes no files.
 *
 * @example
 * const files = useAttachments(desk.limits);
 * <input type="file" multiple onChange={(event) => files?.add(event.target.files ?? [])} />;
 */
export function useAttachments(limits: Limits): Attachments | null {
  const { adapter, call, reportFailure } = useSupport('useAttachments');
  const [entries, setEntries] = useState<readonly AttachmentEntry[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const underWay = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const controllers = underWay.current;
    return () => controllers.forEach((controller) => controller.abort());
  }, []);

  const update = useCallback((key: string, change: Partial<AttachmentEntry>) => {
    setEntries((all) => all.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)));
  }, []);

  const send = useCallback(
    async (key: string, file: File) => {
      const controller = new AbortController();
      underWay.current.set(key, controller);
      try {
        const prepared = await call(
          ({ signal, alive }) =>
            prepare(adapter, file, signal, (sent, total) => {
              alive();
              update(key, { progress: total > 0 ? sent / total : null });
            }),
          checkPrepared,
          controller.signal,
        );
        update(key, { status: 'ready', progress: 1, prepared });
      } catch (thrown) {
        const error = toTicketError(thrown);
        if (controller.signal.aborted) return;
        update(key, { status: 'failed', error });
        reportFailure('upload', error);
      } finally {
        underWay.current.delete(key);
      }
    },
    [adapter, call, reportFailure, update],
  );

  const attachments = useMemo(
    (): Attachments => ({
      entries,
      refused,
      isUploading: entries.some((entry) => entry.status === 'uploading'),
      add(files) {
        const taken: AttachmentEntry[] = [];
        const notTaken: RefusedFile[] = [];
        for (const file of files) {
          const problem = fileProblem(file, entries.length + taken.length, limits);
          const key = newClientRef();
          if (problem) notTaken.push({ key, name: file.name, problem });
          else taken.push({ key, file, status: 'uploading', progress: null });
        }
        setRefused(notTaken);
        setEntries((all) => [...all, ...taken]);
        for (const { key, file } of taken) void send(key, file);
      },
      remove(key) {
        underWay.current.get(key)?.abort();
        setEntries((all) => all.filter((entry) => entry.key !== key));
        setRefused([]);
      },
      retry(key) {
        const entry = entries.find((candidate) => candidate.key === key);
        if (!entry) return;
        const again: AttachmentEntry = { key, file: entry.file, status: 'uploading', progress: null };
        setEntries((all) => all.map((other) => (other.key === key ? again : other)));
        void send(key, entry.file);
      },
      clear() {
        underWay.current.forEach((controller) => controller.abort());
        setEntries([]);
        setRefused([]);
      },
      ready: () => entries.flatMap(({ prepared }) => (prepared ? [prepared] : [])),
    }),
    [entries, refused, limits, send],
  );
  return adapter.capabilities.attachments === 'none' ? null : attachments;
}

async function prepare(
  adapter: TicketAdapter,
  file: File,
  signal: AbortSignal,
  onProgress: (sent: number, total: number) => void,
): Promise<PreparedAttachment> {
  if (adapter.prepareAttachment) return adapter.prepareAttachment(file, { signal, onProgress });
  return { id: newClientRef(), name: file.name, mediaType: file.type, size: file.size, file };
}

function checkPrepared(answer: unknown): PreparedAttachment {
  const prepared = answer as PreparedAttachment | null | undefined;
  if (typeof prepared?.id === 'string') return prepared;
  throw new TicketError('malformed', 'The adapter answered something that is not a prepared attachment.');
}
