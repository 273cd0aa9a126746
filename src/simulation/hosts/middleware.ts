import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse, type RequestHandler } from 'msw';
import { encodeProblem, problemMediaType } from '#contract/problem.ts';
import { createCompressor, encodingFor, smallestCompressed, type Compressor } from './compression.ts';
import { isTrustworthyHost, securityHeaders } from './security-headers.ts';

/** Connect-style, as Vite's dev and preview servers and our own take it. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

type LoadHandlers = () => readonly RequestHandler[] | Promise<readonly RequestHandler[]>;

/**
 * Answers what lies below `/api` and `/simulation` from msw handlers over real HTTP. Streams are passed on byte for byte as they come and are
 * cancelled when the reader goes; everything else is compressed as the reader likes it.
 */
export function createApiMiddleware(load: LoadHandlers): Middleware {
  const compress = createCompressor();
  return (request, response, next) => {
    if (!/^\/(?:api|simulation)(?:[/?]|$)/.test(request.url ?? '')) next();
    else void answer(request, response, load, compress).catch(() => response.destroy());
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  load: LoadHandlers,
  compress: Compressor,
): Promise<void> {
  const leaving = new AbortController();
  response.on('close', () => leaving.abort());
  const host = request.headers.host ?? 'localhost';
  const answered = await respond(request, host, load, leaving.signal);
  // a handler may ask for what a network does when it breaks
  if (answered.type === 'error') return void request.socket.destroy();
  response.statusCode = answered.status;
  answered.headers.forEach((value, name) => response.setHeader(name, value));
  const family = isOpen(request.url ?? '') ? 'publicApi' : 'privateApi';
  for (const [name, value] of Object.entries(securityHeaders(family, isTrustworthyHost(host))))
    response.setHeader(name, value);
  if (answered.headers.get('content-type')?.startsWith('text/event-stream') === true) return passOn(answered, response);
  return sendWhole(request, answered, response, compress);
}

async function respond(
  request: IncomingMessage,
  host: string,
  load: LoadHandlers,
  signal: AbortSignal,
): Promise<Response> {
  const url = urlOf(request, host);
  if (url === null) return problem(400, 'Bad Request');
  try {
    const handlers = [...(await load())];
    const asked = toRequest(request, url, signal, await bodyOf(request));
    return (await getResponse(handlers, asked, { baseUrl: url.origin })) ?? problem(404, 'Not Found');
  } catch (error) {
    return error instanceof RangeError ? problem(413, 'Content Too Large') : problem(500, 'Internal Server Error');
  }
}

/** Null if host or path cannot be what they claim to be. */
function urlOf(request: IncomingMessage, host: string): URL | null {
  try {
    const url = new URL(request.url ?? '/', `http://${host}`);
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    return null;
  }
}

function toRequest(
  request: IncomingMessage,
  url: URL,
  signal: AbortSignal,
  body: Uint8Array<ArrayBuffer> | null,
): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  return new Request(url, { method: request.method ?? 'GET', headers, signal, body });
}

const largestBody = 1_000_000;

/** What was sent along, or null: a GET has no body, and a body that never ends is nobody's. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    if (!(part instanceof Uint8Array)) continue;
    size += part.length;
    if (size > largestBody) throw new RangeError('too large');
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function problem(status: number, title: string): Response {
  const body = JSON.stringify(encodeProblem({ type: 'about:blank', title, status }));
  return new Response(body, { status, headers: { 'content-type': problemMediaType, 'cache-control': 'no-store' } });
}

/** What is meant for everybody may also be shown by everybody's pages (badges); the rest stays with this origin. */
function isOpen(url: string): boolean {
  return url.startsWith('/api') && !/^\/api\/v1\/staff(?:[/?]|$)/.test(url);
}

async function passOn(answered: Response, response: ServerResponse): Promise<void> {
  response.socket?.setNoDelay(true);
  response.flushHeaders();
  const reader = answered.body?.getReader();
  response.on('close', () => void reader?.cancel().catch(() => undefined));
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || response.destroyed) break;
    if (!response.write(value)) await drained(response);
  }
  response.end();
}

async function drained(response: ServerResponse): Promise<void> {
  await new Promise<void>((resolve) => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });
}

async function sendWhole(
  request: IncomingMessage,
  answered: Response,
  response: ServerResponse,
  compress: Compressor,
): Promise<void> {
  const bytes = new Uint8Array(await answered.arrayBuffer());
  const hasBody = answered.status !== 204 && answered.status !== 304;
  if (hasBody) response.setHeader('vary', 'Accept-Encoding');
  const encoding = bytes.length > smallestCompressed ? encodingFor(request.headers['accept-encoding']) : null;
  if (encoding === null) return end(response, bytes, hasBody);
  const etag = answered.headers.get('etag');
  if (etag === null) return end(response, bytes, hasBody);
  const isKept = answered.headers.get('cache-control')?.includes('immutable') === true;
  const sent = await compress(etag, bytes, encoding, isKept);
  response.setHeader('content-encoding', encoding);
  end(response, sent, true);
}

function end(response: ServerResponse, bytes: Uint8Array, hasBody: boolean): void {
  if (hasBody && response.req.method !== 'HEAD') response.setHeader('content-length', bytes.length);
  response.end(bytes);
}
