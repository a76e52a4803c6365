import { createRoot } from 'react-dom/client';
import { SupportDesk, SupportProvider } from 'ticketdock';
import { connectRestAdapter } from 'ticketdock/adapters/rest';
import 'ticketdock/styles.css';

// Asks the server what it can do, so that nothing else is drawn.
const adapter = await connectRestAdapter({ baseUrl: '/api/support' });

createRoot(document.querySelector('#support') ?? document.body).render(
  <SupportProvider adapter={adapter}>
    <SupportDesk />
  </SupportProvider>,
);
