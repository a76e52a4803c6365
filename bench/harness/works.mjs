/** What can be measured, in the order of the table, and with whom. `size` messages, tickets or characters. */

const threads = [
  'noop',
  'domWindow',
  'reactVirtual',
  'virtua',
  'ticketdock',
  'ticketdockAll',
  'stream',
  'chatscope',
  'mui',
];
const lists = ['noop', 'domWindow', 'reactVirtual', 'virtua', 'ticketdock', 'ticketdockEndless', 'mui', 'chatscope'];
const composers = ['domWindow', 'reactHookForm', 'ticketdock', 'ticketdockForm', 'mui'];

/** Said of each peer in the table. */
export const titles = {
  noop: 'nothing (the harness)',
  domWindow: 'plain DOM, windowed',
  reactVirtual: 'minimal React, react-virtual',
  virtua: 'minimal React, virtua',
  reactHookForm: 'react-hook-form, native field',
  ticketdock: 'ticketdock, as a host uses it',
  ticketdockAll: 'ticketdock, all in hand',
  ticketdockEndless: 'ticketdock, endless, pages of 1,000',
  ticketdockForm: 'ticketdock, the whole form',
  stream: 'stream-chat-react, virtualised',
  chatscope: 'chatscope',
  mui: 'MUI',
};

/**
 * One visit of a page each: what is measured in it goes by the same names as `--only` knows.
 *
 * @type {{ view: 'thread' | 'list' | 'composer' | 'million', size: number, peers: string[], steps: string[] }[]}
 */
export const visits = [
  ...[100, 1000, 10_000].map((size) => ({
    view: 'thread',
    size,
    peers: threads,
    steps: size === 100 ? ['open', 'append', 'heap'] : ['open', 'append', 'heap', 'scroll', 'blank'],
  })),
  { view: 'list', size: 5000, peers: lists, steps: ['list', 'scroll', 'blank', 'filter', 'heap'] },
  { view: 'composer', size: 20_000, peers: composers, steps: ['composer'] },
  { view: 'million', size: 1_000_000, peers: ['noop', 'domWindow', 'reactVirtual', 'ticketdock'], steps: ['million'] },
];
