import { vi } from 'vitest';

/** Time that passes when a test says so. All that is due happens in its order, with everything that follows from it. */
export interface VirtualTime {
  /** Milliseconds that have passed: no clock, nobody can set it. */
  passed(): number;
  pass(milliseconds: number): Promise<void>;
  /** Lets all happen that waits for no time. */
  settle(): Promise<void>;
  /** Timers that are set. */
  pending(): number;
}

/** Takes the place of the timers of this page. Undone by `vi.unstubAllGlobals()`. */
export function stubTime(): VirtualTime {
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const timers = new Map<number, { at: number; run: () => void; every?: number }>();
  let time = 0;
  let last = 0;
  const set = (run: () => void, wait: number, isRepeated: boolean) => {
    last += 1;
    // As a browser does with a wait that it cannot count.
    const real = wait > 2 ** 31 - 1 || !(wait > 0) ? 1 : wait;
    timers.set(last, { at: time + real, run, ...(isRepeated && { every: real }) });
    return last;
  };
  vi.stubGlobal('setTimeout', (run: (value?: unknown) => void, wait = 0, value?: unknown) =>
    set(() => run(value), wait, false),
  );
  vi.stubGlobal('setInterval', (run: () => void, wait: number) => set(run, wait, true));
  const clear = (id: number | undefined) => id !== undefined && timers.delete(id);
  vi.stubGlobal('clearTimeout', clear);
  vi.stubGlobal('clearInterval', clear);

  return {
    passed: () => time,
    settle,
    pending: () => timers.size,
    async pass(milliseconds) {
      const end = time + milliseconds;
      await settle();
      for (;;) {
        const [next] = [...timers]
          .filter(([, { at }]) => at <= end)
          .toSorted(([, one], [, other]) => one.at - other.at);
        if (!next) break;
        const [id, { at, run, every }] = next;
        time = at;
        if (every === undefined) timers.delete(id);
        else timers.set(id, { at: at + every, run, every });
        run();
        await settle();
      }
      time = end;
    },
  };
}
