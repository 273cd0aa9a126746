import { documentHeaders, documentPolicy } from './security-headers.ts';

/**
 * The `_headers` file that several static hosts read. Such hosts speak https, so the opener policy and strict transport belong here.
 * `trustedTypes` as in `documentPolicy`.
 */
export function staticHostHeaders(trustedTypes: string): string {
  const always = {
    'Content-Security-Policy': documentPolicy(trustedTypes),
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...documentHeaders,
    'Cache-Control': 'no-cache',
  };
  // a later rule would add a second Cache-Control, so the first one is taken off
  const assets = ['  ! Cache-Control', '  Cache-Control: public, max-age=31536000, immutable'];
  return [
    '/*',
    ...Object.entries(always).map(([name, value]) => `  ${name}: ${value}`),
    '/assets/*',
    ...assets,
    '',
  ].join('\n');
}
