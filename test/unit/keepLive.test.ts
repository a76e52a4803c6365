import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter } from '../../src/adapters/memory/index.js';
import type { ChangeEvent, TicketAdapter } from '../../src/core/adapter.js';
import { createLive } from '../../src/hooks/keepLive.js';
import { openTabs } from '../../src/storage/tabs.js';

type Tell = (event: ChangeEvent) => void;

const ends: (() => void)[] = [];

/** What one tab shows: each part is asked for by a function that the test plays. */
function open(storageKey?: string) {
  const client = new QueryClient();
  const told = new Set<Tell>();
  const unsubscribe = vi.fn((tell: Tell) => told.delete(tell));
  const subscribe = vi.fn<NonNullable<TicketAdapter['subscribe']>>((tell) => {
    told.add(tell);
    return () => unsubscribe(tell);
  });
  const tabs = openTabs(storageKey);
  const live = createLive({
    adapter: { ...createMemoryAdapter(), subscribe },
    client,
    scope: 'here',
    tabs,
    onError: vi.fn(),
  });
  ends.push(live.watch(), () => tabs.close());
  /** Shows a part, loaded already unless it takes time. */
  const show = (key: string[], load = async () => 'loaded') => {
    const ask = vi.fn(load);
    const observer = new QueryObserver(client, { queryKey: ['here', ...key], queryFn: ask, staleTime: 10_000 });
    const leave = observer.subscribe(() => undefined);
    ends.push(leave);
    return { ask, observer, leave };
  };
  const tell = (event: unknown) => {
    for (const one of told) one(event as ChangeEvent);
  };
  return { client, live, show, tell, subscribe, unsubscribe, told };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const message = (ticketId: string) => ({ type: 'message', ticketId });

/** Answers after this many milliseconds with how often it has been asked. */
function slow(milliseconds: number) {
  let asked = 0;
  return async () => {
    asked += 1;
    const answer = `answer ${asked}`;
    await new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    });
    return answer;
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('changes', () => {
  it('that somebody is writing is told to who listens for that ticket, and nothing is looked at', async () => {
    const { live, show, tell } = open();
    const heard = vi.fn();
    const elsewhere = vi.fn();
    const end = live.watchTyping('a', heard);
    live.watchTyping('b', elsewhere);
    const { ask } = show(['thread', 'a']);
    const list = show(['tickets']);
    await pass(1000);
    for (let turn = 0; turn < 5; turn += 1) {
      tell({ type: 'typing', ticketId: 'a', author: { role: 'staff', name: 'Ivan' } });
      await pass(3000);
    }
    expect(heard).toHaveBeenCalledTimes(5);
    expect(heard).toHaveBeenCalledWith({ role: 'staff', name: 'Ivan' });
    expect(elsewhere).not.toHaveBeenCalled();
    expect([ask.mock.calls.length, list.ask.mock.calls.length]).toEqual([1, 1]);
    end();
    tell({ type: 'typing', ticketId: 'a', author: { role: 'staff' } });
    expect(heard).toHaveBeenCalledTimes(5);
  });

  it('that come together are looked at together: what shows these tickets, and the lists, once', async () => {
    const { show, tell } = open();
    const list = show(['tickets', 'all']);
    const first = show(['ticket', 'a']);
    const thread = show(['thread', 'a']);
    const other = show(['thread', 'c']);
    await pass(0);
    tell(message('a'));
    await pass(99);
    tell({ type: 'ticket', ticketId: 'a' });
    tell(message('a'));
    tell(message('b'));
    expect(list.ask).toHaveBeenCalledTimes(1);

    await pass(600);

    expect([list, first, thread, other].map(({ ask }) => ask.mock.calls.length)).toEqual([2, 2, 2, 1]);
  });

  it('that were missed have everything live looked at again, and neither the desk nor the files', async () => {
    const { show, tell } = open();
    const shown = [['tickets'], ['ticket', 'a'], ['thread', 'a'], ['desk'], ['file', 'f']].map((key) => show(key));
    await pass(0);
    tell({ type: 'reset' });
    await pass(100);

    expect(shown.map(({ ask }) => ask.mock.calls.length)).toEqual([2, 2, 2, 1, 1]);
  });

  it.each([null, undefined, 7, 'text', [], {}, { type: 'message' }, { type: 'moon', ticketId: {} }])(
    'that cannot be read have everything looked at again: %j',
    async (event) => {
      const { show, tell } = open();
      const list = show(['thread', 'a']);
      await pass(0);
      tell(event);
      await pass(100);

      expect(list.ask).toHaveBeenCalledTimes(2);
    },
  );

  it('come twice, late and in any order, and the last answer is what is shown', async () => {
    const { show, tell } = open();
    const { observer } = show(['thread', 'a'], slow(30));
    await pass(30);
    for (const ticketId of ['a', 'b', 'a', 'a']) tell({ type: 'ticket', ticketId, mark: 'm2' });
    tell({ type: 'ticket', ticketId: 'a', mark: 'm1' });
    await pass(2000);

    expect(observer.getCurrentResult()).toMatchObject({ data: 'answer 2', isFetching: false });
  });

  it('of what nobody sees are looked at when somebody does', async () => {
    const { client, show, tell } = open();
    const { leave, ask } = show(['thread', 'a']);
    await pass(0);
    leave();
    tell(message('a'));
    await pass(1000);
    expect(ask).toHaveBeenCalledTimes(1);

    expect(client.getQueryState(['here', 'thread', 'a'])?.isInvalidated).toBe(true);
  });
});

describe('an answer that was under way when something changed', () => {
  it('does not count, for it may be from before: it is shown, and asked for once more', async () => {
    const { show, tell } = open();
    const { observer, ask } = show(['thread', 'a'], slow(1000));
    await pass(500);
    tell(message('a'));
    await pass(500);
    expect(observer.getCurrentResult().data).toBe('answer 1');

    await pass(1000);

    expect(observer.getCurrentResult().data).toBe('answer 2');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is not cut off, however much changes: what comes during a look is looked at after it', async () => {
    const { show, tell } = open();
    const { observer, ask } = show(['thread', 'a'], slow(3000));
    await pass(3000);
    const storm = setInterval(() => tell(message('a')), 2);
    await pass(4000);
    expect(observer.getCurrentResult().data).toBe('answer 2');
    await pass(6000);
    clearInterval(storm);
    const during = ask.mock.calls.length;
    await pass(10_000);

    expect(during).toBeLessThanOrEqual(4);
    expect(ask).toHaveBeenCalledTimes(during + 1);
    expect(observer.getCurrentResult()).toMatchObject({ data: `answer ${during + 1}`, isFetching: false });
  });
});

describe('500 changes a second for ten seconds', () => {
  it.each([
    ['of one ticket', () => 'a'],
    ['of five thousand tickets', (count: number) => (count % 2 === 0 ? 'a' : `t${count}`)],
  ])('are two looks a second, and one more for what came last: %s', async (_, idOf) => {
    const { show, tell } = open();
    const shown = [['tickets'], ['ticket', 'a'], ['thread', 'a']].map((key) => show(key, slow(20)));
    await pass(100);
    let count = 0;
    for (let step = 0; step < 1000; step += 1) {
      for (let event = 0; event < 5; event += 1) tell(message(idOf((count += 1))));
      await pass(10);
    }
    const during = shown.map(({ ask }) => ask.mock.calls.length - 1);
    await pass(2000);

    expect(count).toBe(5000);
    for (const looks of during) {
      expect(looks).toBeGreaterThan(10);
      expect(looks).toBeLessThanOrEqual(21);
    }
    const after = () => shown.map(({ ask }) => ask.mock.calls.length - 2);
    expect(after()).toEqual(during);
    await pass(20_000);
    expect(after()).toEqual(during);
  });
});

describe('whoever watches', () => {
  it('shares one subscription with all others, until the last one leaves', async () => {
    const { live, subscribe, unsubscribe } = open();
    const leave = live.watch();
    leave();
    expect(subscribe).toHaveBeenCalledOnce();
    expect(unsubscribe).not.toHaveBeenCalled();

    ends.shift()?.();
    await pass(1);

    expect(unsubscribe).toHaveBeenCalledOnce();
  });

  it('may give way to another one: nobody has left by that, and nothing is listened to or looked at anew', async () => {
    const { live, show, subscribe, unsubscribe } = open();
    const { ask } = show(['tickets']);
    await pass(0);
    for (let view = 0; view < 3; view += 1) {
      ends.shift()?.();
      ends.unshift(live.watch());
    }
    await pass(1000);

    expect([subscribe, ask].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(unsubscribe).not.toHaveBeenCalled();
  });

  it('is asked nothing by an adapter that goes on telling after the end', async () => {
    const { show, told } = open();
    const { ask } = show(['thread', 'a']);
    await pass(0);
    const late = [...told];
    ends.shift()?.();
    await pass(1);
    for (const tell of late) tell({ type: 'reset' });
    await pass(1000);

    expect(ask).toHaveBeenCalledTimes(1);
  });
});

describe('a page that comes back', () => {
  const wake = [
    ['eight hours of sleep', () => vi.setSystemTime(Date.now() + 8 * 3_600_000)],
    ['a lost line', () => window.dispatchEvent(new Event('online'))],
    ['the way back to it', () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))],
  ] as const;

  it.each(wake)('after %s listens anew and looks at everything', async (_, come) => {
    const { show, subscribe, told } = open();
    const { ask } = show(['tickets']);
    await pass(20_000);
    const before = ask.mock.calls.length;
    come();
    await pass(10_200);

    expect(subscribe).toHaveBeenCalledTimes(2);
    expect(told.size).toBe(1);
    expect(ask).toHaveBeenCalledTimes(before + 1);
  });

  it('is not what a tab in the background is, with a timer a minute', async () => {
    const { subscribe } = open();
    for (let minute = 0; minute < 5; minute += 1) {
      vi.setSystemTime(Date.now() + 60_000);
      await pass(10_000);
    }

    expect(subscribe).toHaveBeenCalledOnce();
  });

  it('with a line that comes and goes listens anew once', async () => {
    const { subscribe } = open();
    for (let time = 0; time < 5; time += 1) {
      window.dispatchEvent(new Event('online'));
      await pass(500);
    }

    expect(subscribe).toHaveBeenCalledTimes(2);
  });
});

describe('the other tabs of the customer', () => {
  it('look again at what one of them has read, without waiting to be told by the backend', async () => {
    const here = open('anna');
    const there = open('anna');
    const stranger = open('ben');
    const [list, elsewhere] = [there.show(['tickets']), stranger.show(['tickets'])];
    await pass(0);
    vi.useRealTimers();
    here.live.refresh('a');

    await expect.poll(() => list.ask.mock.calls.length).toBe(2);
    expect(elsewhere.ask).toHaveBeenCalledTimes(1);
  });

  it('hear ids and nothing else', async () => {
    const here = open('anna');
    const heard = vi.fn();
    const tabs = openTabs('anna');
    tabs.subscribe(heard);
    ends.push(() => tabs.close());
    vi.useRealTimers();
    here.live.refresh('a');

    await expect.poll(() => heard.mock.calls).toEqual([[{ type: 'changed', ticketId: 'a' }]]);
  });
});
