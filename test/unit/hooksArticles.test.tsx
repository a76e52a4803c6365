import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { useArticles } from 'ticketdock/hooks';
import { TicketError } from '../../src/core/errors.js';
import type { TicketAdapter } from '../../src/core/adapter.js';
import type { Article } from '../../src/core/model.js';
import { renderSupport } from '../support/hooks.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Question {
  text: string;
  signal: AbortSignal | undefined;
  answer: (articles: unknown) => void;
  fail: (reason: unknown) => void;
}

const article = (id: string): Article => ({ id, title: `About ${id}`, url: `https://help.example/${id}` });

/** An adapter whose searches are answered by hand, and the hook over a text that changes. */
function searching(text = '') {
  const questions: Question[] = [];
  const adapter: TicketAdapter = {
    ...createMemoryAdapter(),
    searchArticles: (asked, options) =>
      new Promise<Article[]>((resolve, reject) => {
        const answer = (articles: unknown) => resolve(articles as Article[]);
        questions.push({ text: asked, signal: options?.signal, answer, fail: reject });
      }),
  };
  let written = text;
  const onUnauthorized = vi.fn();
  const { result, rerender, unmount } = renderSupport(() => useArticles(written), { adapter, onUnauthorized });
  const write = (next: string) => {
    written = next;
    rerender();
  };
  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
  const settle = async (index: number, articles: unknown) => {
    questions[index]?.answer(articles);
    await wait(1);
  };
  const shown = () => result.current?.articles.map(({ id }) => id);
  return { questions, write, wait, settle, shown, result, unmount, onUnauthorized };
}

describe('articles while typing', () => {
  it('are asked for 300 ms after the last key, once', async () => {
    const { questions, write, wait } = searching();
    write('no s');
    await wait(200);
    write('no ssh');
    await wait(299);
    expect(questions).toHaveLength(0);

    await wait(1);
    expect(questions.map(({ text }) => text)).toEqual(['no ssh']);
  });

  it.each([
    ['ss', 0],
    ['  s s ', 1],
    ['ssh', 1],
    ['域', 0],
    ['域名', 1],
    ['ドメ', 1],
    ['서버', 1],
  ])('are asked for by %j %i times', async (text, times) => {
    const { questions, wait, result } = searching(text);
    await wait(1000);
    expect(questions).toHaveLength(times);
    expect(result.current?.isSearching).toBe(times > 0);
  });

  it('stay while the next ones are on their way', async () => {
    const { write, wait, settle, shown, result } = searching('ssh');
    await wait(300);
    await settle(0, [article('ssh')]);
    expect(result.current).toEqual({ articles: [article('ssh')], isSearching: false });

    write('ssh key');
    expect(result.current?.isSearching).toBe(true);
    await wait(300);
    expect(shown()).toEqual(['ssh']);

    await settle(1, [article('keys')]);
    expect(shown()).toEqual(['keys']);
  });

  it('of an older text never come over those of a newer one, and the older question is ended', async () => {
    const { questions, write, wait, settle, shown } = searching('ssh');
    await wait(300);
    write('mail');
    await wait(300);
    expect(questions[0]?.signal?.aborted).toBe(true);

    await settle(1, [article('mail')]);
    await settle(0, [article('ssh')]);
    expect(shown()).toEqual(['mail']);
  });

  it('go when the text has gone', async () => {
    const { write, wait, settle, result } = searching('ssh');
    await wait(300);
    await settle(0, [article('ssh')]);
    write('');

    expect(result.current).toEqual({ articles: [], isSearching: false });
  });

  it('are none when the search fails, and nothing waits or tries again', async () => {
    const { questions, wait, result } = searching('ssh');
    await wait(300);
    questions[0]?.fail(new Error('down'));
    await wait(120_000);

    expect(result.current).toEqual({ articles: [], isSearching: false });
    expect(questions).toHaveLength(1);
  });

  it('say nothing of a session that is over: nobody is interrupted while they type', async () => {
    const { questions, wait, result, onUnauthorized } = searching('no ssh access');
    await wait(301);
    questions[0]?.fail(new TicketError('unauthorized'));
    await wait(1);
    expect(result.current).toEqual({ articles: [], isSearching: false });
    expect(onUnauthorized).not.toHaveBeenCalled();
  });

  it('are none when the answer is no list, and those of it that can be shown otherwise', async () => {
    const { write, wait, settle, shown, result } = searching('ssh');
    await wait(300);
    await settle(0, 'an error page');
    expect(result.current).toEqual({ articles: [], isSearching: false });

    write('ssh key');
    await wait(300);
    await settle(1, [article('keys'), { id: 'no title' }, null, { ...article('odd'), body: 'text' }]);
    expect(shown()).toEqual(['keys', 'odd']);
    expect(result.current?.articles[1]?.body).toBeUndefined();
  });

  it('end their question when nobody looks any more', async () => {
    const { questions, wait, unmount } = searching('ssh');
    await wait(300);
    unmount();
    await wait(1);
    expect(questions[0]?.signal?.aborted).toBe(true);
  });

  it('are not there at all where the backend has none', () => {
    const { searchArticles: _, ...adapter } = createMemoryAdapter();
    expect(renderSupport(() => useArticles('ssh'), { adapter }).result.current).toBeNull();
  });
});
