'use client';
import { useMemo } from 'react';
import type { Message, ThreadItem } from '../../../core/model.js';
import { useLater } from '../../../ui/useLater.js';
import { readPlain, type AnyBlock } from '../../MessageBody/readPlain.js';
import { textParts } from '../../MessageBody/textParts.js';
import { textOf } from './textOf.js';

/** The words of a message, as they are drawn. */
export type Reader = (message: Message) => string;

/** Reads messages, each once as long as it stays the same. It is another reader as soon as more formats can be read. */
export function useReader(items: readonly ThreadItem[]): Reader {
  const { part: html } = useLater(
    textParts.html,
    useMemo(() => hasFormat(items, 'html'), [items]),
  );
  const { part: markdown } = useLater(
    textParts.markdown,
    useMemo(() => hasFormat(items, 'markdown'), [items]),
  );
  return useMemo(() => createReader({ text: undefined, html: html?.read, markdown: markdown?.read }), [html, markdown]);
}

/** Nothing for what is better read as plain text. */
type Read = (value: string) => readonly AnyBlock[] | null;

function createReader(readers: Record<Message['body']['format'], Read | undefined>): Reader {
  const known = new WeakMap<object, string>();
  return ({ body, deletedAt }) => {
    if (deletedAt) return '';
    let text = known.get(body);
    if (text === undefined) known.set(body, (text = textOf(blocksOf(body, readers[body.format]))));
    return text;
  };
}

function blocksOf(body: Message['body'], read: Read | undefined): readonly AnyBlock[] {
  try {
    return read?.(body.value) ?? readPlain(body, true).blocks;
  } catch {
    // What cannot be read is drawn as it is.
    return [{ type: 'paragraph', content: [{ type: 'text', value: body.value }] }];
  }
}

function hasFormat(items: readonly ThreadItem[], format: Message['body']['format']): boolean {
  return items.some((item) => item.type === 'message' && item.body.format === format);
}
