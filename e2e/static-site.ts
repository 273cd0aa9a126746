import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

/** Files of a folder on a free port, as any static host would serve the demo: unknown addresses get its page. Ends with `await using`. */
export async function serveFolder(folder: string): Promise<AsyncDisposable & Readonly<{ origin: string }>> {
  const server = createServer((request, response) => void reply(folder, request, response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

async function reply(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const asked = normalize(pathname).replace(/^([/\\]|\.\.)+/, '');
  const { file, name } = await find(folder, asked === '' ? 'index.html' : asked);
  const mediaType = mediaTypes[extname(name)] ?? 'application/octet-stream';
  response.writeHead(file === null ? 404 : 200, { 'content-type': mediaType }).end(file ?? 'not found');
}

async function find(folder: string, name: string): Promise<{ file: Buffer | null; name: string }> {
  const file = await readFile(join(folder, name)).catch(() => null);
  if (file !== null || extname(name) !== '') return { file, name };
  return { file: await readFile(join(folder, 'index.html')).catch(() => null), name: 'index.html' };
}
