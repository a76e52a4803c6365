import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryAdapter, demoSeed } from 'ticketdock/adapters/memory';
import 'ticketdock/widget';

const adapter = createMemoryAdapter({ seed: demoSeed() });

/** A React application that has the widget of the package as any other element. */
function Host() {
  const [shows, setShows] = useState(true);
  const [lang, setLang] = useState('en');
  const [created, setCreated] = useState('');
  const listeners = {
    'onticketdock:created': (event: CustomEvent<{ number: string }>) => setCreated(event.detail.number),
  };
  return (
    <>
      <button type="button" onClick={() => setShows(!shows)}>
        Toggle
      </button>
      <button type="button" onClick={() => setLang(lang === 'en' ? 'ru' : 'en')}>
        Language
      </button>
      <output>{created}</output>
      {shows && (
        <ticket-dock adapter={adapter} lang={lang} prefill={{ subject: 'From React' }} {...listeners}>
          <p>Support is loading.</p>
        </ticket-dock>
      )}
    </>
  );
}

createRoot(document.querySelector('#root') as HTMLElement).render(
  <StrictMode>
    <Host />
  </StrictMode>,
);
