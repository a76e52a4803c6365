import type { BenchTicket } from './tickets.js';

/** The filter of every page of the bench that has none of its own: number, subject and department hold these letters. */
export function findTickets(tickets: readonly BenchTicket[], text: string): readonly BenchTicket[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return tickets;
  return tickets.filter(
    ({ number, subject, department }) =>
      subject.toLowerCase().includes(wanted) || department.toLowerCase().includes(wanted) || number.includes(wanted),
  );
}
