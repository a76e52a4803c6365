import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  // Ticketdock is linked from the folder above, which has a React of its own: a page must have one.
  resolve: { dedupe: ['react', 'react-dom', '@tanstack/react-query'] },
  // The server puts a fresh nonce in its place in every page it sends, see server/http/web.ts.
  html: { cspNonce: '%CSP_NONCE%' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // A data: address for a script or a style would not pass the policy of the page.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
  },
});
