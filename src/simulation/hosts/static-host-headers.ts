import { documentHeaders, documentPolicy } from './security-headers.ts';

/**
 * The `_headers` file that several static hosts read. Such hosts speak https, so the opener policy and strict transport belong here.
 * `trustedTypes` as in `documentPolicy`. One policy for all pages: two rules for one header would be joined, so the widget stays with this origin.
 */
export function staticHostHeaders(trustedTypes: string): string {
  const always = {
    'Content-Security-Policy': documentPolicy(trustedTypes, "'self'"),
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...documentHeaders,
  };
  // documents are left to the host's own caching, which asks again each time; two rules for one header would be joined
  const assets = '  Cache-Control: public, max-age=31536000, immutable';
  return ['/*', ...Object.entries(always).map(([name, value]) => `  ${name}: ${value}`), '/assets/*', assets, ''].join(
    '\n',
  );
}
