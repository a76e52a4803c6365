/** Readings of the page's main thread. Times are its CPU time, in milliseconds: other programs do not add to it. */

/** @param {import('playwright').CDPSession} session */
export async function createMeters(session) {
  // Before the domain is on, or it is refused.
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' }).catch(() => undefined);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return {
      cpu: of('TaskDuration'),
      script: of('ScriptDuration') + of('V8CompileDuration'),
      layout: of('LayoutDuration') + of('RecalcStyleDuration'),
    };
  };
  return {
    /** What the main thread spends while it runs. */
    async during(work) {
      const before = await read();
      const result = await work();
      const after = await read();
      const spent = Object.fromEntries(Object.keys(before).map((key) => [key, after[key] - before[key]]));
      return { ...spent, result };
    },
    /** Bytes of the page's objects that are still needed. */
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
    slowDown: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }),
  };
}
