import { createServer } from 'node:http';
import { createHandlers } from '../handlers/create-handlers.ts';
import { createApiMiddleware, type Middleware } from '../hosts/middleware.ts';
import type { Simulation } from '../simulation.ts';

/** Something answering over real HTTP on a free port of this machine. */
export type Served = Readonly<{ origin: string; close: () => Promise<void> }>;

export async function serveApi(simulation: Simulation): Promise<Served> {
  const handlers = createHandlers(simulation);
  return serve(createApiMiddleware(() => handlers));
}

export async function serve(middleware: Middleware): Promise<Served> {
  const server = createServer((request, response) =>
    middleware(request, response, () => response.writeHead(404, { 'content-type': 'text/html' }).end('<p>the app')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
