import { useMemo, useState, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { findTickets } from './data/findTickets.js';
import type { BenchTicket } from './data/tickets.js';

/** Mounts a list that takes its tickets as an array, under an input that filters them. */
export function mountList(
  box: HTMLElement,
  List: ComponentType<{ tickets: readonly BenchTicket[] }>,
  given: readonly BenchTicket[],
): void {
  function Page() {
    const [text, setText] = useState('');
    const found = useMemo(() => findTickets(given, text), [text]);
    return (
      <>
        <input
          className="bench-filter"
          aria-label="Filter"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="bench-below-filter">
          <List tickets={found} />
        </div>
      </>
    );
  }
  createRoot(box).render(<Page />);
}
