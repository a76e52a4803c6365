import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import { FloorMessage } from '../FloorMessage.js';
import { FloorTicket } from '../FloorTicket.js';
import { mountList } from '../mountList.js';
import { mountThread } from '../mountThread.js';
import './floor.css';

/** The least code in React: @tanstack/react-virtual and rows without anything to spare. */
function Thread({ messages }) {
  const scroller = useRef(null);
  const { length } = messages;
  const virtualizer = useVirtualizer({
    count: length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 120,
    overscan: 2,
    initialOffset: length * 120,
  });
  useLayoutEffect(() => {
    virtualizer.scrollToIndex(length - 1, { align: 'end' });
  }, [length, virtualizer]);
  const items = virtualizer.getVirtualItems();
  return windowOf(
    scroller,
    virtualizer,
    items,
    items.map(({ key, index }) => (
      <div key={key} data-index={index} ref={virtualizer.measureElement}>
        <FloorMessage message={messages[index]} />
      </div>
    )),
  );
}

function List({ tickets }) {
  const scroller = useRef(null);
  const virtualizer = useVirtualizer({
    count: tickets.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 36,
    overscan: 2,
  });
  const items = virtualizer.getVirtualItems();
  return windowOf(
    scroller,
    virtualizer,
    items,
    items.map(({ index }) => <FloorTicket key={tickets[index].id} ticket={tickets[index]} />),
  );
}

/** No component: the floor pays for none that it can do without. */
function windowOf(scroller, virtualizer, items, rows) {
  return (
    <div ref={scroller} className="bench-scroll">
      <div style={{ blockSize: virtualizer.getTotalSize(), position: 'relative' }}>
        <div
          style={{
            position: 'absolute',
            insetInline: 0,
            insetBlockStart: 0,
            transform: `translateY(${items[0]?.start ?? 0}px)`,
          }}
        >
          {rows}
        </div>
      </div>
    </div>
  );
}

export const peer = {
  rows: { thread: '.bench-row', list: '.bench-ticket' },
  thread: (messages) => (box) => mountThread(box, Thread, messages),
  list: (tickets) => (box) => mountList(box, List, tickets),
};
