import { afterEach, describe, expect, it, vi } from 'vitest';
import { openTabs, type Tabs } from '../../../src/storage/tabs.js';

const opened: Tabs[] = [];

function open(customer: string | undefined): Tabs {
  const tabs = openTabs(customer);
  opened.push(tabs);
  return tabs;
}

/** A tab that writes down what it hears. */
function listen(customer: string | undefined) {
  const tabs = open(customer);
  const heard = vi.fn();
  const stop = tabs.subscribe(heard);
  return { tabs, heard, stop };
}

afterEach(() => {
  for (const tabs of opened.splice(0)) tabs.close();
  vi.unstubAllGlobals();
});

describe('the tabs of one customer', () => {
  it('hear what one of them tells, except for that one', async () => {
    const first = listen('anna');
    const second = listen('anna');
    const third = listen('anna');
    first.tabs.tell({ type: 'read', ticketId: '7' });

    await expect.poll(() => second.heard.mock.calls).toEqual([[{ type: 'read', ticketId: '7' }]]);
    await expect.poll(() => third.heard.mock.calls).toEqual([[{ type: 'read', ticketId: '7' }]]);
    expect(first.heard).not.toHaveBeenCalled();
  });

  it('hear nothing of another customer', async () => {
    const anna = listen('anna');
    const another = listen('anna');
    const ben = listen('ben');
    anna.tabs.tell({ type: 'read' });

    await expect.poll(() => another.heard.mock.calls).toHaveLength(1);
    expect(ben.heard).not.toHaveBeenCalled();
  });

  it('are all alone when nobody knows whose they are', async () => {
    const channel = vi.fn();
    vi.stubGlobal('BroadcastChannel', channel);
    const { tabs } = listen(undefined);
    tabs.tell({ type: 'read' });

    expect(channel).not.toHaveBeenCalled();
  });

  it('that one has left hear no more of it, and it hears them again after it has come back', async () => {
    const first = listen('anna');
    const second = listen('anna');
    const witness = listen('anna');
    second.tabs.close();
    first.tabs.tell({ type: 'read', ticketId: '7' });
    await expect.poll(() => witness.heard.mock.calls).toHaveLength(1);
    expect(second.heard).not.toHaveBeenCalled();

    second.tabs.subscribe(second.heard);
    first.tabs.tell({ type: 'read', ticketId: '8' });

    await expect.poll(() => second.heard.mock.calls).toEqual([[{ type: 'read', ticketId: '8' }]]);
  });

  it('are let go of while the page is kept for the way back, and found again on it', async () => {
    const first = listen('anna');
    const closed = vi.spyOn(BroadcastChannel.prototype, 'close');
    window.dispatchEvent(new Event('pagehide'));
    expect(closed).toHaveBeenCalled();
    closed.mockRestore();

    window.dispatchEvent(new Event('pageshow'));
    open('anna').tell({ type: 'read', ticketId: '7' });

    await expect.poll(() => first.heard.mock.calls).toHaveLength(1);
  });

  it('pass on nothing that is no message of theirs', async () => {
    const { heard } = listen('anna');
    const stranger = new BroadcastChannel('ticketdock:anna');
    for (const data of [null, 7, 'read', [], {}, { type: 7 }, { type: 'read' }]) stranger.postMessage(data);

    await expect.poll(() => heard.mock.calls).toEqual([[{ type: 'read' }]]);
    stranger.close();
  });
});

describe('whatever the browser does', () => {
  it.each([
    ['has no such channel', undefined],
    [
      'forbids it',
      vi.fn(() => {
        throw new DOMException('no', 'SecurityError');
      }),
    ],
  ])('nothing is thrown when it %s', (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    const { tabs, stop } = listen('anna');

    expect(() => {
      tabs.tell({ type: 'read' });
      stop();
      tabs.close();
    }).not.toThrow();
  });

  it('a listener that throws takes the message from nobody else, and is reported', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const { tabs, heard } = listen('anna');
    const bug = new Error('a bug');
    tabs.close();
    tabs.subscribe(() => {
      throw bug;
    });
    tabs.subscribe(heard);
    open('anna').tell({ type: 'read' });

    await expect.poll(() => heard.mock.calls).toHaveLength(1);
    expect(report).toHaveBeenCalledExactlyOnceWith(bug);
  });

  it('nothing is opened before somebody listens or tells: a server that renders leaves nothing behind', () => {
    const channel = vi.fn();
    vi.stubGlobal('BroadcastChannel', channel);
    open('anna');

    expect(channel).not.toHaveBeenCalled();
  });
});
