'use client';
import { useEffect, useRef, useState } from 'react';
import type { Limits } from '../../core/model.js';
import type { AttachmentEntry, Attachments, RefusedFile } from '../../hooks/useAttachments.js';
import { useI18n } from '../../i18n/useI18n.js';
import { describeProblem, describeUploadError } from './describeProblem.js';
import { describeQuestion } from '../pictures/describeQuestion.js';
import { readableName } from './FileName.js';

interface Said {
  statuses: Map<string, AttachmentEntry['status']>;
  refused: readonly RefusedFile[];
  folders: readonly string[];
}

/** What happened to the files last, said once each: for a live region. `count` grows with each news. */
export function useFileNews(
  { entries, refused }: Attachments,
  folders: readonly string[],
  limits: Limits,
): { text: string; count: number } {
  const i18n = useI18n();
  const [news, setNews] = useState({ text: '', count: 0 });
  const said = useRef<Said>({ statuses: new Map(), refused: [], folders: [] });

  useEffect(() => {
    const words = i18n.messages.attachments;
    const { statuses } = said.current;
    const sentences = entries.flatMap((entry) => {
      const { key, file, status, error } = entry;
      if (statuses.get(key) === status) return [];
      if (status === 'asking') {
        return [i18n.messages.pictures.asks(readableName(file.name), describeQuestion(entry, limits, i18n))];
      }
      if (status === 'ready') return [words.attached(readableName(file.name))];
      if (status !== 'failed' || !error) return [];
      return [words.failed(readableName(file.name), describeUploadError(error, limits, i18n))];
    });
    // Of a picture it shows later whether it is taken: those before it were said already.
    const others = new Set(said.current.refused.map(({ key }) => key));
    sentences.push(
      ...refused
        .filter(({ key }) => !others.has(key))
        .map(({ name, problem }) => words.refused(readableName(name), describeProblem(problem, limits, i18n))),
    );
    if (said.current.folders !== folders) {
      sentences.push(...folders.map((name) => words.refused(readableName(name), words.folder)));
    }
    said.current = { statuses: new Map(entries.map(({ key, status }) => [key, status])), refused, folders };
    if (sentences.length > 0) setNews(({ count }) => ({ text: sentences.join(' '), count: count + 1 }));
  }, [entries, refused, folders, limits, i18n]);

  return news;
}
