import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Node by default; a component test asks for a document by its first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/measure/*.test.ts'],
    environment: 'node',
    setupFiles: ['./vitest.setup.ts'],
    // twenty thousand runs of a property on a busy machine take their time; nothing is proved by being quick
    testTimeout: 60_000,
    // by itself it leaves one core free, which on a machine of two is half of them
    maxWorkers: Math.max(2, availableParallelism() - 1),
    restoreMocks: true,
    unstubGlobals: true,
  },
});
