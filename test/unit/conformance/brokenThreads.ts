import type { ThreadItem } from '../../../src/core/model.js';
import type { Break, Broken } from './breakAdapter.js';

const reworded = (change: (text: string) => string): Break => {
  const reword = (item: ThreadItem): ThreadItem =>
    item.type === 'event' ? item : { ...item, body: { ...item.body, value: change(item.body.value) } };
  return (right) => ({
    listMessages: async (...args) => {
      const page = await right.listMessages(...args);
      return Object.assign(page, { items: page.items.map((item) => reword(item)) });
    },
  });
};

/** Adapters that do not give back what was written. */
export const brokenThreads: readonly Broken[] = [
  {
    what: 'takes a full page for the end of a thread',
    breakIt: (right) => ({
      listMessages: async (...args) => ({ ...(await right.listMessages(...args)), nextCursor: null }),
    }),
    caught: 'thread: is whole, and in order, page by page',
  },
  {
    what: 'trims a message',
    breakIt: reworded((text) => text.trim()),
    caught: 'text: gives a message back unchanged: leading and inner spaces',
  },
  {
    what: 'escapes a message',
    breakIt: reworded((text) => text.replaceAll('<', '&lt;')),
    caught: 'text: gives a message back unchanged: what looks like markup',
  },
  {
    what: 'keeps three bytes a character',
    breakIt: reworded((text) => text.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, '?')),
    caught: 'text: gives a message back unchanged: emoji, also joined ones',
  },
  {
    what: 'cuts a long message',
    breakIt: reworded((text) => text.slice(0, 8000)),
    caught: 'text: gives a message of 10,000 characters back unchanged',
  },
  {
    what: 'turns a thread round',
    breakIt: (right) => ({
      listMessages: async (...args) => {
        const page = await right.listMessages(...args);
        return { ...page, items: page.items.toReversed() };
      },
    }),
    caught: 'thread: comes newest page first, oldest to newest within each',
  },
  {
    what: 'cleans the name of a file',
    breakIt: (right) => ({
      prepareAttachment: (file, options) =>
        right.prepareAttachment(new File([file], file.name.replaceAll(/[^\w.]/g, '_'), { type: file.type }), options),
    }),
    caught: 'attachments: keeps a name in another script',
  },
  {
    what: 'damages a file',
    breakIt: (right) => ({
      async getAttachment(...args) {
        const blob = await right.getAttachment(...args);
        return blob instanceof Blob ? new Blob([await blob.text()]) : blob;
      },
    }),
    caught: 'attachments: gives the same bytes back',
  },
];
