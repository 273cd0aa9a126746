/** Where the API answers; '' = where the page comes from. Set at build time to connect another provider's backend. */
export const apiBaseUrl: string = readBaseUrl(import.meta.env['VITE_API_BASE_URL']);

function readBaseUrl(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\/+$/, '') : '';
}
