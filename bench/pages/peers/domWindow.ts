import { createWindow } from '../createWindow.js';
import { findTickets } from '../data/findTickets.js';
import type { BenchMessage } from '../data/messages.js';
import { textParts } from '../data/textParts.js';
import type { BenchTicket } from '../data/tickets.js';
import type { Peer } from '../peer.js';
import './floor.css';

/** The floor of everything: no framework, only what is near the view. */
export const peer: Peer = {
  rows: { thread: '.bench-row', list: '.bench-ticket' },
  thread: (given) => (box) => {
    const messages = [...given];
    const scroller = make('div', 'bench-scroll');
    box.append(scroller);
    const list = createWindow({
      scroller,
      estimate: 120,
      draw: (index) => drawMessage(messages[index] as BenchMessage),
    });
    list.setCount(messages.length);
    list.toEnd();
    return {
      append(message) {
        messages.push(message);
        list.grow();
      },
    };
  },
  list: (tickets) => (box) => {
    let found = tickets;
    const input = make('input', 'bench-filter');
    const scroller = make('div', 'bench-scroll bench-below-filter');
    box.append(input, scroller);
    const list = createWindow({
      scroller,
      estimate: 36,
      isFixed: true,
      draw: (index) => drawTicket(found[index] as BenchTicket),
    });
    list.setCount(found.length);
    input.addEventListener('input', () => {
      found = findTickets(tickets, input.value);
      list.setCount(found.length);
    });
  },
  composer: (text) => (box) => {
    const field = make('textarea', 'bench-composer');
    const counter = make('span');
    field.value = text;
    field.addEventListener('input', () => {
      counter.textContent = String(field.value.length);
    });
    box.append(field, counter);
  },
};

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', text = '') {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function drawMessage({ author, at, text }: BenchMessage): HTMLElement {
  const row = make('article', 'bench-row');
  const head = make('header');
  head.append(make('b', '', author), make('time', '', at));
  const body = make('div', 'bench-text');
  for (const { type, value } of textParts(text)) {
    if (type === 'text') body.append(value);
    else if (type === 'code') {
      const block = make('pre');
      block.append(make('code', '', value));
      body.append(block);
    } else {
      const link = make('a', '', value);
      link.href = value;
      link.rel = 'noreferrer';
      body.append(link);
    }
  }
  row.append(head, body);
  return row;
}

function drawTicket({ number, subject, kind, department, at }: BenchTicket): HTMLElement {
  const row = make('div', 'bench-ticket');
  for (const word of [number, subject, kind, department, at.slice(0, 16)]) row.append(make('span', '', word));
  return row;
}
