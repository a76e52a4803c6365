import { TicketError } from '../../core/errors.js';
import { later } from '../../core/later.js';
import { optionalOperations } from '../../core/operations.js';
import type { createActs, RestActs } from './createActs.js';
import { loadActs } from './loadActs.js';

type Act = (...given: unknown[]) => Promise<unknown>;

/**
 * What a customer does, as soon as its code is there: nobody waits for that before the first answer.
 *
 * @returns Beside it what fetches the code ahead: a line that is lost later, and a browser that remembers a file which did not load,
 *   must not keep an answer from going.
 */
export function actLater(
  given: Parameters<typeof createActs>,
  loadPart = loadActs,
): { acts: RestActs; fetchAhead: () => void } {
  const { load } = later(() =>
    loadPart().then(
      (part) => part.createActs(...given),
      (cause: unknown) => {
        throw new TicketError('network', 'A part did not load', { cause });
      },
    ),
  );
  const actOf =
    (name: keyof RestActs): Act =>
    async (...input) =>
      ((await load())[name] as Act)(...input);
  const names = ['createTicket', 'reply', ...optionalOperations] as (keyof RestActs)[];
  return {
    acts: Object.fromEntries(names.map((name) => [name, actOf(name)])) as unknown as RestActs,
    fetchAhead: () => void load().catch(() => undefined),
  };
}
