import { defineConfig } from 'vitest/config';

/** Node by default; a component test asks for a document by its first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['./vitest.setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
