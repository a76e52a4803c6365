'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PreparedAttachment, TicketAdapter } from '../core/adapter.js';
import { TicketError, toTicketError } from '../core/errors.js';
import type { Limits } from '../core/model.js';
import { newClientRef } from '../core/newClientRef.js';
import { fileProblem, type FileProblem } from '../core/rules/fileProblem.js';
import {
  mayBePicture,
  unlooked,
  type PictureAnswer,
  type PictureFacts,
  type PictureQuestion,
  type RedrawPicture,
} from './pictures/pictureEntry.js';
import { useSupport } from './SupportProvider.js';

/** One file on its way into a message. */
export interface AttachmentEntry {
  key: string;
  /** What goes: of a picture the one without what tells where it was made. */
  file: File;
  /**
   * - `preparing`: its bytes are looked at, or a smaller copy is made.
   * - `asking`: it waits for an answer to its `question`.
   */
  status: 'preparing' | 'asking' | 'uploading' | 'ready' | 'failed';
  /** Sent so far, 0 to 1; `null` while unknown. */
  progress: number | null;
  error?: TicketError;
  prepared?: PreparedAttachment;
  /** A picture, by its bytes. */
  picture?: PictureFacts;
  /** While it is `asking`. */
  question?: PictureQuestion;
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
  /** At least one is being prepared or sent, or is on `hold`. */
  isUploading: boolean;
  /** Checks the files against the limits and begins to send those that pass. */
  add: (files: Iterable<File>) => void;
  /** Takes one out; ends its sending. */
  remove: (key: string) => void;
  /** Sends a failed one again. */
  retry: (key: string) => void;
  /** Answers the question of one that is `asking`. */
  answer: (key: string, answer: PictureAnswer) => void;
  /** Puts another file in its place, e.g. an edited picture, and sends that. */
  replace: (key: string, file: File) => void;
  /** While a picture is being edited the files are not complete, whatever has been sent. */
  hold: (isHeld: boolean) => void;
  /** Forgets all of them, when the message has gone. */
  clear: () => void;
  /** What to send with the message: everything that is ready. */
  ready: () => PreparedAttachment[];
}

/**
 * What a host may change about the files of a message.
 *
 * @example
 * const files = useAttachments(desk.limits, { redraw });
 */
export interface AttachmentsOptions {
  /** Another way to draw a picture anew, e.g. in a worker. Keep one function. @default the browser's canvas */
  redraw?: RedrawPicture | undefined;
}

/**
 * The files of a message being written: checked at once, sent while the customer types, each with its own progress.
 * Pictures are looked at before they go: judged by their bytes, freed of what tells where they were made, and very large ones
 * wait for the customer to choose between a smaller copy and the whole. `null` when the backend takes no files.
 *
 * @example
 * const files = useAttachments(desk.limits);
 * <input type="file" multiple onChange={(event) => files?.add(event.target.files ?? [])} />;
 */
export function useAttachments(limits: Limits, { redraw }: AttachmentsOptions = {}): Attachments | null {
  const { adapter, call, reportFailure } = useSupport('useAttachments');
  const [entries, setEntries] = useState<readonly AttachmentEntry[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [isHeld, setHeld] = useState(false);
  const underWay = useRef(new Map<string, AbortController>());
  const latest = useRef(entries);

  useEffect(() => {
    latest.current = entries;
  }, [entries]);
  useEffect(() => {
    const controllers = underWay.current;
    return () => controllers.forEach((controller) => controller.abort());
  }, []);

  const update = useCallback((key: string, change: (entry: AttachmentEntry) => AttachmentEntry) => {
    setEntries((all) => all.map((entry) => (entry.key === key ? change(entry) : entry)));
  }, []);

  /** Ends what is under way for an entry and begins something new. */
  const begin = useCallback((key: string): AbortSignal => {
    underWay.current.get(key)?.abort();
    const controller = new AbortController();
    underWay.current.set(key, controller);
    return controller.signal;
  }, []);

  const send = useCallback(
    async ({ key, file, picture }: Pick<AttachmentEntry, 'key' | 'file' | 'picture'>) => {
      const signal = begin(key);
      const sent = { key, file, ...(picture && { picture }) };
      update(key, () => ({ ...sent, status: 'uploading', progress: null }));
      try {
        const prepared = await call(
          (options) =>
            prepare(adapter, file, options.signal, (done, total) => {
              options.alive();
              if (!signal.aborted) update(key, (entry) => ({ ...entry, progress: total > 0 ? done / total : null }));
            }),
          checkPrepared,
          signal,
        );
        update(key, () => ({ ...sent, status: 'ready', progress: 1, prepared }));
      } catch (thrown) {
        const error = toTicketError(thrown);
        if (signal.aborted) return;
        update(key, () => ({ ...sent, status: 'failed', progress: null, error }));
        reportFailure('upload', error);
      }
    },
    [adapter, begin, call, reportFailure, update],
  );

  const look = useCallback(
    async (key: string, file: File, work: 'preparePicture' | 'shrinkPicture') => {
      const signal = begin(key);
      update(key, ({ picture }) => ({ key, file, status: 'preparing', progress: null, ...(picture && { picture }) }));
      let outcome = await import('./pictures/lazy.js')
        .then((pictures) => pictures[work](file, { limits, fileProblem, redraw: redraw ?? pictures.redrawPicture }))
        .catch(() => unlooked(file, limits));
      if (signal.aborted) return;
      const others = latest.current.filter((entry) => entry.key !== key && !isTentative(entry, limits)).length;
      const oneTooMany = fileProblem(anyFile, others, countOf(limits));
      if (oneTooMany && !outcome.problem) outcome = { problem: oneTooMany };
      if (outcome.problem) {
        const { problem } = outcome;
        setEntries((all) => all.filter((entry) => entry.key !== key));
        setRefused((all) => [...all, { key, name: file.name, problem }]);
      } else if (outcome.question) {
        const asking = { ...outcome, key, status: 'asking' as const, progress: null };
        update(key, () => asking);
      } else void send({ ...outcome, key });
    },
    [begin, limits, redraw, send, update],
  );

  const attachments = useMemo(
    (): Attachments => ({
      entries,
      refused,
      isUploading: isHeld || entries.some(({ status }) => status === 'uploading' || status === 'preparing'),
      add(files) {
        const taken: AttachmentEntry[] = [];
        const notTaken: RefusedFile[] = [];
        for (const file of files) {
          const isLooked = mayBePicture(file);
          const count = [...entries, ...taken].filter((entry) => !isTentative(entry, limits)).length;
          // Of a picture the bytes say what it is, and it may become smaller.
          const problem = fileProblem(file, count, isLooked ? countOf(limits) : limits);
          const key = newClientRef();
          if (problem) notTaken.push({ key, name: file.name, problem });
          else taken.push({ key, file, status: isLooked ? 'preparing' : 'uploading', progress: null });
        }
        setRefused(notTaken);
        setEntries((all) => [...all, ...taken]);
        for (const entry of taken) {
          if (entry.status === 'preparing') void look(entry.key, entry.file, 'preparePicture');
          else void send(entry);
        }
      },
      remove(key) {
        underWay.current.get(key)?.abort();
        setEntries((all) => all.filter((entry) => entry.key !== key));
        setRefused([]);
      },
      retry(key) {
        const entry = entries.find((candidate) => candidate.key === key);
        if (entry) void send(entry);
      },
      answer(key, answer) {
        const entry = entries.find((candidate) => candidate.key === key && candidate.question);
        if (entry && answer === 'smaller') void look(key, entry.file, 'shrinkPicture');
        else if (entry?.question?.canKeep) void send(entry);
      },
      replace(key, file) {
        if (entries.some((entry) => entry.key === key)) void look(key, file, 'preparePicture');
      },
      hold: setHeld,
      clear() {
        underWay.current.forEach((controller) => controller.abort());
        setEntries([]);
        setRefused([]);
      },
      ready: () => entries.flatMap(({ prepared }) => (prepared ? [prepared] : [])),
    }),
    [entries, refused, isHeld, limits, look, send],
  );
  return adapter.capabilities.attachments === 'none' ? null : attachments;
}

/** Too large as it is: whether a place is needed for it, shows only when its bytes are known. */
function isTentative({ status, file }: AttachmentEntry, { maxFileBytes = Infinity }: Limits): boolean {
  return status === 'preparing' && file.size > maxFileBytes;
}

const anyFile = { name: '', type: '', size: 1 };
const countOf = ({ maxFiles }: Limits): Limits => (maxFiles === undefined ? {} : { maxFiles });

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
