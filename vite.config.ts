import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contractFilesPlugin } from './src/contract/contract-files-plugin.ts';
import { firstFiles } from './src/app/first-files.ts';
import { routeHintsPlugin } from './src/app/route-hints-plugin.ts';
import { simulationPlugin } from './src/simulation/hosts/vite-plugin.ts';

/** `--mode demo` is the static demo: the app with the simulated API in a service worker, for hosts that only serve files. */
export default defineConfig(({ mode }) => ({
  plugins: [react(), tailwind(), contractFilesPlugin(), routeHintsPlugin(), simulationPlugin()],
  build: {
    outDir: mode === 'demo' ? 'dist-demo' : 'dist',
    emptyOutDir: true,
    manifest: true,
    // nothing inline, so that the content security policy needs no exceptions
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: firstFiles() } } },
  },
  preview: { allowedHosts: true },
}));
