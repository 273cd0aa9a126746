import type { IncomingMessage, ServerResponse } from 'node:http';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { appPaths } from './known-app-paths.ts';
import { staticHostHeaders } from './static-host-headers.ts';

type NodeHost = typeof import('./node-host.ts');
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const hostModule = 'src/simulation/hosts/node-host.ts';

/** The simulated API in `vite` and `vite preview`, and what a build needs to be served by a plain static host. */
export function simulationPlugin(): Plugin[] {
  return [servingPlugin(), staticHostPlugin()];
}

function servingPlugin(): Plugin {
  return {
    name: 'lagebild:simulation',
    configureServer: (server) => {
      // the module is the same object until one of its files is edited; then handlers are new and the world goes on
      let loaded: unknown = null;
      let middleware: Middleware | null = null;
      server.middlewares.use(
        lazily(async (request) => {
          const isApi = /^\/(?:api|simulation)(?:[/?]|$)/.test(request.url ?? '');
          if (!isApi && request.headers.accept?.includes('text/html') !== true) return null;
          const host = await server.ssrLoadModule(`/${hostModule}`);
          const devMiddleware: NodeHost['devMiddleware'] = host['devMiddleware'];
          if (host !== loaded || middleware === null) middleware = devMiddleware();
          loaded = host;
          return middleware;
        }),
      );
    },
    configurePreviewServer: ({ config: { root, build }, middlewares }) => {
      const loading = loadPreview(join(root, hostModule), join(root, build.outDir));
      loading.catch(() => undefined);
      middlewares.use(lazily(async () => loading));
    },
  };
}

async function loadPreview(module: string, outDir: string): Promise<Middleware> {
  const host = await runnerImport<NodeHost>(module);
  return host.module.previewMiddleware(outDir);
}

type Next = (error?: unknown) => void;

/** A middleware that is found when it is needed; null = not for us. */
function lazily(
  find: (request: IncomingMessage) => Promise<Middleware | null>,
): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  const run = async (request: IncomingMessage, response: ServerResponse, next: Next): Promise<void> => {
    try {
      const middleware = await find(request);
      if (middleware === null) next();
      else middleware(request, response, next);
    } catch (error) {
      next(error);
    }
  };
  return (request, response, next) => void run(request, response, next);
}

function staticHostPlugin(): Plugin {
  let outDir = '';
  let isDemo = false;
  return {
    name: 'lagebild:static-host',
    apply: 'build',
    configResolved: (config) => {
      outDir = join(config.root, config.build.outDir);
      isDemo = config.mode === 'demo';
    },
    // after the public folder has been copied
    closeBundle: async () => {
      await writeFile(join(outDir, '_headers'), staticHostHeaders(isDemo ? 'default' : "'none'"));
      if (!isDemo) return rm(join(outDir, 'mockServiceWorker.js'), { force: true });
      await Promise.all(appPaths.filter((path) => path !== '/').map((path) => copyApp(outDir, `${path}/index.html`)));
      await copyApp(outDir, '/404.html');
    },
  };
}

/** A static host knows files only: each address of the app becomes one. */
async function copyApp(outDir: string, address: string): Promise<void> {
  const target = join(outDir, address);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join(outDir, 'index.html'), target);
}
