import { format } from 'node:util';
import { afterEach, beforeEach } from 'vitest';

/**
 * Silence is part of the test: whatever is written to the console as a warning or an error fails the test during which it was written.
 * A test that expects such output replaces the method for itself (`vi.spyOn(console, 'error').mockImplementation(() => {})`).
 */
const heard: string[] = [];
const silent = { error: console.error, warn: console.warn };

beforeEach(() => {
  heard.length = 0;
  console.error = (...words: unknown[]) => void heard.push(`console.error: ${format(...words)}`);
  console.warn = (...words: unknown[]) => void heard.push(`console.warn: ${format(...words)}`);
});

afterEach(() => {
  console.error = silent.error;
  console.warn = silent.warn;
  if (heard.length > 0) throw new Error(`unexpected console output:\n${heard.join('\n')}`);
});
