import { createRoot } from 'react-dom/client';
import { SupportProvider, TicketForm } from 'ticketdock';
import { createMemoryAdapter, demoSeed } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';
import { messages as english } from '../../test/corpus/en/messages.data.js';
import { messages as russian } from '../../test/corpus/ru/messages.data.js';

const length = 20_000;

/** What real customers paste, both languages in turn, as long as the longest message that the demo's desk takes. */
const body = Array.from({ length: Math.max(english.length, russian.length) }, (_, index) =>
  [english[index]?.text, russian[index]?.text].join('\n\n'),
)
  .join('\n\n')
  .slice(0, length - 2000);

declare global {
  interface Window {
    /** Milliseconds from each key to the end of the frame that shows it. */
    delays: number[];
  }
}

window.delays = [];
addEventListener(
  'keydown',
  ({ timeStamp }) =>
    requestAnimationFrame(() => {
      // A message comes after the frame has been drawn: as near to "on screen" as a page can tell.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => window.delays.push(performance.now() - timeStamp), { once: true });
      port1.start();
      port2.postMessage(null);
    }),
  true,
);

const isOn = new URLSearchParams(location.search).get('rules') === 'on';
createRoot(document.querySelector('#form') as Element).render(
  <SupportProvider adapter={createMemoryAdapter({ seed: demoSeed() })} assist={isOn ? {} : false}>
    <TicketForm prefill={{ subject: 'Проблема', body, departmentId: 'technical' }} />
  </SupportProvider>,
);
