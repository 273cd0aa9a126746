import { expect, it } from 'vitest';
import { staticHostHeaders } from './static-host-headers.ts';

it('[X17] a static host sends the same policy, with the one exception its demo needs', () => {
  const lines = staticHostHeaders('default').split('\n');
  const policy = lines.find((line) => line.includes('Content-Security-Policy')) ?? '';
  expect(lines[0]).toBe('/*');
  expect(policy).toMatch(/^ {2}Content-Security-Policy: default-src 'none'; .*; trusted-types default$/);
  // the tiles of a board are pictures the page draws itself
  expect(policy?.replace("img-src 'self' data:", '')).not.toMatch(/unsafe|data:|https?:|\*/);
  expect(lines.slice(lines.indexOf('/assets/*'))).toEqual([
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ]);
});
