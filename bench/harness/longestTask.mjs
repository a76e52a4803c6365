/**
 * The longest stretch in which the page's main thread did one thing and could not answer a key.
 *
 * @returns {Promise<{ block: number, blockWall: number }>} milliseconds of CPU, and by the clock
 */
export async function longestTask(browser, page, work) {
  await browser.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'],
  });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid, dur }) => name.endsWith('RunTask') && dur > 0 && mains.has(`${pid}:${tid}`),
  );
  const most = (of) => tasks.reduce((longest, task) => Math.max(longest, of(task) ?? 0), 0) / 1000;
  return { block: most(({ tdur }) => tdur), blockWall: most(({ dur }) => dur) };
}
