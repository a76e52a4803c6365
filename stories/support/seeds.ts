import { TicketError, type Desk } from 'ticketdock';
import { demoSeed, type MemorySeed, type SeedTicket } from 'ticketdock/adapters/memory';
import { arabicDesk, arabicTickets } from './arabicSeed.js';
import type { Stage } from './StoryStage.js';

/** The demo in the language of the stage. */
export function seedFor({ language }: Pick<Stage, 'language'>): MemorySeed {
  const now = new Date();
  if (language !== 'ar') return demoSeed({ locale: language, now });
  return { ...demoSeed({ locale: 'en', now }), desk: arabicDesk, tickets: arabicTickets(now) };
}

/** The demo with other tickets. */
export function withTickets(stage: Pick<Stage, 'language'>, tickets: SeedTicket[]): { seed: MemorySeed } {
  return { seed: { ...seedFor(stage), tickets } };
}

/** The demo with parts of its desk changed. */
export function withDesk(stage: Pick<Stage, 'language'>, desk: Partial<Omit<Desk, 'viewer'>>): { seed: MemorySeed } {
  const seed = seedFor(stage);
  return { seed: { ...seed, desk: { ...seed.desk, ...desk } } };
}

/** The instant so many hours before now. */
export function ago(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

/** A backend that is down and says for how long: nobody tries by themselves before that. */
export function down(): TicketError {
  return new TicketError('unavailable', 'Maintenance', { retryAfter: 30 });
}

/** The picture that is attached to one of the demo's tickets. */
export function demoPicture(): Uint8Array<ArrayBuffer> {
  const items = demoSeed().tickets?.flatMap(({ thread }) => thread ?? []) ?? [];
  const file = items.flatMap((item) => ('files' in item ? (item.files ?? []) : [])).find(isPicture);
  if (typeof file?.content !== 'object') throw new Error('The demo has no picture.');
  return file.content;
}

function isPicture({ mediaType }: { mediaType?: string }): boolean {
  return mediaType === 'image/png';
}
