import { act, render } from '@testing-library/react';
import { Profiler, StrictMode } from 'react';
import { SupportProvider, TicketList, TicketThread, type ChangeEvent, type TicketAdapter } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// Ten seconds of a storm in small steps: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const tickets = Array.from({ length: 40 }, (_, index) => ({ id: `t${index}`, subject: `Request ${index}` }));

/** A list and a thread on one page, over a backend whose changes the test tells. */
function show() {
  let tell: (event: ChangeEvent) => void = () => undefined;
  const memory = createMemoryAdapter({ seed: { tickets } });
  const adapter: TicketAdapter = {
    ...memory,
    listTickets: vi.fn(memory.listTickets),
    listMessages: vi.fn(memory.listMessages),
    subscribe(onChange) {
      tell = onChange;
      return () => undefined;
    },
  };
  const drawn = vi.fn();
  const page = (
    <SupportProvider adapter={adapter}>
      <Profiler id="page" onRender={drawn}>
        <TicketList onSelect={() => undefined} />
        <TicketThread ticketId="t1" />
      </Profiler>
    </SupportProvider>
  );
  return { page, adapter, memory, drawn, tell: (event: ChangeEvent) => tell(event) };
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('500 changes a second for ten seconds', () => {
  it('are drawn ten times a second at the most, and the last of them is seen', async () => {
    const { page, memory, drawn, tell } = show();
    const { container } = render(page);
    await pass(2000);
    // What is loaded later comes by the machine's own time, and is drawn once more when it does.
    await act(() => vi.dynamicImportSettled());
    await pass(2000);
    const perSecond: number[] = [];
    for (let second = 0; second < 10; second += 1) {
      const before = drawn.mock.calls.length;
      for (let step = 0; step < 50; step += 1) {
        // Something new to draw each time, or nothing would be.
        if (step % 5 === 0) memory.staff.reply('t1', `Answer ${second} ${step}`);
        for (let event = 0; event < 10; event += 1) tell({ type: 'message', ticketId: `t${(step + event) % 40}` });
        await pass(20);
      }
      perSecond.push(drawn.mock.calls.length - before);
    }
    await pass(2000);

    expect(Math.max(...perSecond)).toBeLessThanOrEqual(10);
    expect(Math.min(...perSecond)).toBeGreaterThan(0);
    expect(container).toHaveTextContent('Answer 9 45');
  });
});

describe('StrictMode, which begins everything twice', () => {
  it('asks for each thing once, as far as anybody waits for the answer', async () => {
    const { page, adapter } = show();
    render(<StrictMode>{page}</StrictMode>);
    await pass(2000);
    const signals = [adapter.listTickets, adapter.listMessages].map((method) =>
      vi
        .mocked(method)
        .mock.calls.filter((call) => !call.at(-1) || !(call.at(-1) as { signal: AbortSignal }).signal.aborted),
    );

    expect(signals.map(({ length }) => length)).toEqual([1, 1]);
  });
});
