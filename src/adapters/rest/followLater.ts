import { TicketError } from '../../core/errors.js';
import type { followChanges } from './followChanges.js';
import { loadLater } from './loadLater.js';

/** Milliseconds until what could not be loaded is tried again. */
const pause = 10_000;

/** Follows the changes of a server as soon as what does it is there: nobody waits for changes before the first answer. */
export function followLater(follow: Parameters<typeof followChanges>, load = loadLater): () => void {
  const [, , onChange, onError] = follow;
  let isOver = false;
  let hasFailed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: (() => void) | undefined;

  function begin() {
    load().then(
      (part) => {
        if (isOver) return;
        end = part.followChanges(...follow);
        // Something may have happened meanwhile.
        if (hasFailed) onChange({ type: 'reset' });
      },
      (cause: unknown) => {
        if (isOver) return;
        if (!hasFailed) onError(new TicketError('network', 'A part did not load', { cause }));
        hasFailed = true;
        timer = setTimeout(begin, pause);
      },
    );
  }

  begin();
  return () => {
    isOver = true;
    clearTimeout(timer);
    end?.();
  };
}
