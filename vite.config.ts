import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Relative addresses, so that one build serves the app:// scheme and the loopback host alike.
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome120',
    // The page, and the one at which the browser host is entered, which is all that it shows to whoever has not.
    rolldownOptions: { input: ['renderer/index.html', 'renderer/enter.html'] },
    // The page may load nothing inline (see shared/security/csp.ts).
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
});
