import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What the bundler writes around every dynamic import. Its own helper does the same for all browsers and policies, in four times the bytes, and each answer carries it. */
export function askFilesPlugin(): Plugin {
  const own = fileURLToPath(new URL('ask-files.ts', import.meta.url));
  return {
    name: 'lagebild-ask-files',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => `export { askFiles as __vitePreload } from ${JSON.stringify(own)};`,
    },
  };
}
