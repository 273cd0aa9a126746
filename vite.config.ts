import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contractFilesPlugin } from './src/contract/contract-files-plugin.ts';
import { askFilesPlugin } from './src/app/ask-files-plugin.ts';
import { buildIdPlugin } from './src/app/build-id-plugin.ts';
import { headScriptsPlugin } from './src/app/head-scripts-plugin.ts';
import { reactModulesPlugin } from './src/app/react-modules-plugin.ts';
import { routeHintsPlugin } from './src/app/route-hints-plugin.ts';
import { simulationPlugin } from './src/simulation/hosts/vite-plugin.ts';

/**
 * What the answer of a public page needs travels as one file: lighter than the same in twenty, and together with React lighter than beside it. So do the
 * words that every public page speaks, and what is shared by the pages behind the answer: each file costs a request, and its name wherever it is asked for.
 */
const groups = [
  { name: 'answer', test: /[\\/]src[\\/](?:app[\\/]main\.tsx|i18n[\\/]counted-in\.ts)$/ },
  { name: 'frame-de', test: /[\\/]frame-de\.ts$/ },
  { name: 'frame-en', test: /[\\/]frame-en\.ts$/ },
  { name: 'rest-words-de', test: /[\\/]rest-words-de\.ts$/ },
  { name: 'rest-words-en', test: /[\\/]rest-words-en\.ts$/ },
  { name: 'insurer-search', test: /[\\/]insurer-combobox\.tsx$/ },
  { name: 'summary', test: /[\\/]use-summary\.ts$/ },
  {
    name: 'asking',
    test: /[\\/]@tanstack[\\/]react-query[\\/]|[\\/]app[\\/]queries\.tsx$|[\\/]api[\\/](?:decoded|incidents|planned-work|redo-windows)-query\.ts$/,
  },
  {
    name: 'beside',
    test: /[\\/]routes[\\/]rest-words\.tsx$|[\\/](?:german-within|plain-words|painted-tile|status-words|guides-for|expected-return|more-icon|feed-links|ignored-notice|use-past-answer|subscribe-links|with-insurer|told-text|timeline-link|use-told|picture-address|use-show-more|show-more-button|fold-section)\.tsx?$/,
  },
];

/** `--mode demo` is the static demo: the app with the simulated API in a service worker, for hosts that only serve files. */
export default defineConfig(({ mode }) => ({
  plugins: [
    reactModulesPlugin(),
    react(),
    tailwind(),
    askFilesPlugin(),
    contractFilesPlugin(),
    routeHintsPlugin(),
    headScriptsPlugin(),
    buildIdPlugin(),
    simulationPlugin(),
  ],
  build: {
    outDir: mode === 'demo' ? 'dist-demo' : 'dist',
    emptyOutDir: true,
    manifest: true,
    // nothing inline, so that the content security policy needs no exceptions
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  preview: { allowedHosts: true },
}));
