/**
 * Runs in every page before its own scripts: what the browser says of long tasks and shifts, and when something can be seen.
 */
globalThis.widgetBench = createProbe();

function createProbe() {
  const found = { longTasks: [], shifts: [] };
  const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type });
  watch('longtask', ({ duration }) => found.longTasks.push(duration));
  watch('layout-shift', ({ value }) => found.shifts.push(value));

  return { found, find, watchClick };

  /** From the document through shadow roots. */
  function find(path) {
    let element;
    let scope = document;
    for (const selector of path) {
      element = scope?.querySelector(selector);
      scope = element?.shadowRoot;
    }
    return element ?? undefined;
  }

  /**
   * Begins with the next click: from the time at which it was made until each of the places can be seen.
   *
   * @param {Record<string, string[]>} places
   * @returns {Promise<Record<string, { frames: number, painted: number }>>} frames drawn, and milliseconds until the frame was done
   */
  function watchClick(places, patience) {
    const seen = {};
    return new Promise((resolve) => {
      addEventListener('click', ({ timeStamp }) => look(timeStamp, 1), { capture: true, once: true });
      function look(start, frames) {
        requestAnimationFrame(() => {
          for (const [name, path] of Object.entries(places)) {
            if (seen[name] || !isSeen(find(path))) continue;
            seen[name] = { frames };
            // Comes when this frame has been laid out and painted.
            const channel = new MessageChannel();
            channel.port1.addEventListener('message', () => (seen[name].painted = performance.now() - start));
            channel.port1.start();
            channel.port2.postMessage(undefined);
          }
          const isDone = Object.keys(places).every((name) => seen[name]?.painted !== undefined);
          if (isDone || performance.now() - start > patience) resolve(seen);
          else look(start, frames + 1);
        });
      }
    });
  }

  /** In the view, nothing over it, and not to be seen through. */
  function isSeen(element) {
    if (!element) return false;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [from, to] = [Math.max(left, 0), Math.min(right, innerWidth)];
    const [above, below] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    if (to - from < 2 || below - above < 2) return false;
    const hit = deepest((from + to) / 2, (above + below) / 2);
    const ancestors = [...up(hit)];
    if (!ancestors.includes(element)) return false;
    return opacityOf(up(element)) >= 0.9;
  }

  function deepest(x, y) {
    let hit;
    let next = document.elementFromPoint(x, y);
    while (next && next !== hit) {
      hit = next;
      next = hit.shadowRoot?.elementFromPoint(x, y);
    }
    return hit;
  }

  function* up(element) {
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) yield at;
  }

  function opacityOf(elements) {
    let opacity = 1;
    for (const element of elements) opacity *= Number(getComputedStyle(element).opacity);
    return opacity;
  }
}
