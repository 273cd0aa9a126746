import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

export type SiteFile = Readonly<{
  bytes: Uint8Array;
  mediaType: string;
  etag: string;
  isHashed: boolean;
  isDocument: boolean;
}>;

/** A built site in memory, by address (`/assets/app-1a2b.js`). What is not in here cannot be reached, whatever the address says. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** Reads a build. Files for other hosts, for tools and the mock's service worker stay at home. Throws if there is no index.html. */
export async function readSiteFiles(directory: string): Promise<SiteFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(paths.map((path) => readSiteFile(directory, path)));
  const site = new Map(files.filter(([address]) => !isPrivate(address)));
  const icon = site.get('/favicon.svg');
  // asked for unasked, by browsers and by pages that name no icon
  if (icon !== undefined && !site.has('/favicon.ico')) site.set('/favicon.ico', icon);
  if (!site.has('/index.html')) throw new Error(`there is no index.html in ${directory}`);
  return site;
}

async function readSiteFile(directory: string, path: string): Promise<readonly [string, SiteFile]> {
  const address = `/${relative(directory, path).split(sep).join('/')}`;
  const bytes = await readFile(path);
  const mediaType = mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const isDocument = mediaType.startsWith('text/html');
  return [address, { bytes, mediaType, etag: etagOf(bytes), isHashed: address.startsWith('/assets/'), isDocument }];
}

export function etagOf(bytes: Uint8Array): string {
  return `W/"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
}

function isPrivate(address: string): boolean {
  return /\/[._]/.test(address) || address === '/mockServiceWorker.js' || address.endsWith('.map');
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.yaml': 'application/yaml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
