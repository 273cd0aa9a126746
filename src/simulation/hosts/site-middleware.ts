import type { IncomingMessage, ServerResponse } from 'node:http';
import { withHead, type HeadOf } from '../heads/page-head.ts';
import { createCompressor, encodingFor, smallestCompressed } from './compression.ts';
import { decodedPath } from './decoded-path.ts';
import { isAppPath, widgetPath, type KnowsSubject } from './known-app-paths.ts';
import type { Middleware } from './middleware.ts';
import { isTrustworthyHost, securityHeaders } from './security-headers.ts';
import { etagOf, type SiteFile, type SiteFiles } from './site-files.ts';

/** What a site asks its world: whom it knows, and what the document of an address says of itself. */
export type SiteWorld = Readonly<{ knows: KnowsSubject; headOf: HeadOf }>;

/**
 * Serves a built app: hashed files for ever, documents checked each time, unknown addresses as the app itself with status 404. The app's document comes
 * with the head of its address, for readers that run no script.
 */
export function createSiteMiddleware(files: SiteFiles, { knows, headOf }: SiteWorld): Middleware {
  const compress = createCompressor(files.size * 2);
  // of their own, so that documents, which change with the time they name, push out no file
  const compressDocument = createCompressor(64);
  const squeeze: Squeeze = (file, encoding) =>
    (file.isDocument ? compressDocument : compress)(file.etag, file.bytes, encoding, true);
  for (const file of files.values()) if (isCompressible(file)) void squeeze(file, 'br');
  return (request, response) => {
    const path = decodedPath(request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { allow: 'GET, HEAD' });
    const found = find(files, path, knows);
    if (found === null) return refuse(response, 404, {});
    const origin = originOf(request);
    const asked =
      files.get(appFile) === found.file ? { ...found, file: addressed(found.file, path, headOf, origin) } : found;
    return void send(request, response, asked, squeeze).catch(() => response.destroy());
  };
}

type Squeeze = (file: SiteFile, encoding: 'br' | 'gzip') => Promise<Uint8Array>;
type Found = Readonly<{ file: SiteFile; status: 200 | 404; isWidget: boolean }>;

const appFile = '/index.html';

function find(files: SiteFiles, path: string, knows: KnowsSubject): Found | null {
  const file = path === appFile ? undefined : files.get(path);
  if (file !== undefined) return { file, status: 200, isWidget: false };
  const app = files.get(appFile);
  // a script or picture that is gone must not be answered with a page
  if (app === undefined || path.startsWith('/assets/') || /\.(?!html$)[a-z0-9]{1,11}$/i.test(path)) return null;
  const isWidget = widgetPath.test(path);
  return { file: app, status: isAppPath(path, knows) ? 200 : 404, isWidget };
}

/** The app's document as that of one address. */
function addressed(file: SiteFile, path: string, headOf: HeadOf, origin: string): SiteFile {
  const head = headOf(path);
  if (head === null) return file;
  const bytes = Buffer.from(withHead(Buffer.from(file.bytes).toString('utf8'), head, origin));
  return { ...file, bytes, etag: etagOf(bytes) };
}

/** How the reader calls this server; behind something that speaks https for it, as that says. A name that cannot be one is not repeated. */
function originOf({ headers }: IncomingMessage): string {
  const host = headers.host ?? '';
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return /^[\w.-]+(?::\d+)?$|^\[[\da-f:.]+\](?::\d+)?$/i.test(host) ? `${scheme}://${host}` : '';
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { file, status, isWidget }: Found,
  squeeze: Squeeze,
): Promise<void> {
  const family = isWidget ? 'widget' : file.isDocument ? 'document' : 'asset';
  const headers: Record<string, string | number> = {
    ...securityHeaders(family, isTrustworthyHost(request.headers.host ?? '')),
    'cache-control': file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: file.etag,
    vary: 'Accept-Encoding',
  };
  if (status === 200 && request.headers['if-none-match']?.includes(file.etag.slice(2)) === true) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = isCompressible(file) ? encodingFor(request.headers['accept-encoding']) : null;
  const bytes = encoding === null ? file.bytes : await squeeze(file, encoding);
  headers['content-type'] = file.mediaType;
  headers['content-length'] = bytes.length;
  if (encoding !== null) headers['content-encoding'] = encoding;
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : bytes);
}

function isCompressible(file: SiteFile): boolean {
  return file.bytes.length > smallestCompressed && !/^(?:image\/(?!svg)|font\/)/.test(file.mediaType);
}

function refuse(response: ServerResponse, status: 404 | 405, headers: Readonly<Record<string, string>>): void {
  const text = status === 404 ? 'Not Found' : 'Method Not Allowed';
  response.writeHead(status, {
    ...securityHeaders('asset', false),
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}
