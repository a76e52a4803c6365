import { useEffect, useRef } from 'react';
import { VList } from 'virtua';
import { FloorMessage } from '../FloorMessage.js';
import { FloorTicket } from '../FloorTicket.js';
import { mountList } from '../mountList.js';
import { mountThread } from '../mountThread.js';
import './floor.css';

function Thread({ messages }) {
  const list = useRef(null);
  const { length } = messages;
  useEffect(() => {
    list.current?.scrollToIndex(length - 1, { align: 'end' });
  }, [length]);
  return (
    <VList ref={list} data={messages} itemSize={120} style={{ blockSize: '100%' }}>
      {(message) => <FloorMessage key={message.id} message={message} />}
    </VList>
  );
}

function List({ tickets }) {
  return (
    <VList data={tickets} itemSize={36} style={{ blockSize: '100%' }}>
      {(ticket) => <FloorTicket key={ticket.id} ticket={ticket} />}
    </VList>
  );
}

export const peer = {
  rows: { thread: '.bench-row', list: '.bench-ticket' },
  thread: (messages) => (box) => mountThread(box, Thread, messages),
  list: (tickets) => (box) => mountList(box, List, tickets),
};
