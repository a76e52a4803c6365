/**
 * What stands on the host page beside its text, and where to press. `tags` are what its makers tell one to paste in; `panel` and
 * `list` lead to what must be seen, from the document through shadow roots; `base`: over whose cost its own is counted.
 *
 * @typedef {{ title: string, base?: string, tags: Tag[], launcher?: string[], panel?: string[], list?: string[], isElement?: boolean }} Peer
 * @typedef {{ name: 'script' | 'link' | 'ticket-dock', attributes?: Record<string, string>, text?: string }} Tag
 */
const module = (src) => ({ name: 'script', attributes: { type: 'module', src } });
const loader = (attributes) => ({
  name: 'script',
  attributes: { src: '/cdn/ticketdock.js', async: '', ...attributes },
});

const dock = {
  base: 'hostPage',
  launcher: ['ticket-dock', '[part~="launcher"]'],
  panel: ['ticket-dock', '.tkd-widget-panel:not([hidden])'],
  list: ['ticket-dock', '.tkd-widget-panel:not([hidden]) .tkd-list-row'],
};

/** @type {Record<string, Peer>} in the order of the table */
export const peers = {
  hostPage: { title: 'host page alone', tags: [] },
  plainDom: {
    title: 'limit: plain DOM, shadow root',
    base: 'hostPage',
    tags: [module('/built/plainDom.js')],
    launcher: ['#plain-dom', 'button'],
    panel: ['#plain-dom', 'section'],
    list: ['#plain-dom', 'section li'],
  },
  loader: {
    ...dock,
    title: 'ticketdock, app at the click (REST)',
    tags: [loader({ 'data-api': '/api', 'data-mode': 'launcher', 'data-load': 'intent' })],
  },
  rest: {
    ...dock,
    title: 'ticketdock, app on idle (REST)',
    tags: [loader({ 'data-api': '/api', 'data-mode': 'launcher' })],
  },
  hostMemory: { title: 'host page with a memory adapter', base: 'hostPage', tags: [module('/built/memory.js')] },
  memory: {
    ...dock,
    title: 'ticketdock, app on idle (memory)',
    base: 'hostMemory',
    isElement: true,
    tags: [{ name: 'ticket-dock', attributes: { mode: 'launcher' } }, module('/built/memory.js'), loader({})],
  },
  sentry: {
    title: 'Sentry feedback 11.12.0',
    base: 'hostPage',
    tags: [module('/built/sentry.js')],
    launcher: ['#sentry-feedback', '.widget__actor'],
    panel: ['#sentry-feedback', '.dialog__content'],
    list: ['#sentry-feedback', '.dialog__content textarea'],
  },
  n8n: {
    title: 'n8n chat 1.34.0',
    base: 'hostPage',
    tags: [
      { name: 'link', attributes: { rel: 'stylesheet', href: '/n8n/style.css' } },
      {
        name: 'script',
        attributes: { type: 'module' },
        text: `import { createChat } from '/n8n/chat.bundle.es.js'; createChat({ webhookUrl: '/hook' });`,
      },
    ],
    launcher: ['.chat-window-toggle'],
    panel: ['.chat-window'],
    list: ['.chat-window .chat-message'],
  },
};

/** Ticketdock's own, for judging. */
export const ours = ['loader', 'rest', 'memory'];
