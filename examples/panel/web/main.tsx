import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'ticketdock/styles.css';
import './styles/index.css';
import { App } from './app/App.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root to draw the panel in');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
