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
      let current: Readonly<{ host: NodeHost; middleware: Middleware }> | null = null;
      server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
        if (!/^\/(?:api|simulation)(?:[/?]|$)/.test(request.url ?? '')) return next();
        // the module is the same object until one of its files is edited; then handlers are new and the world goes on
        const answering = server.ssrLoadModule(`/${hostModule}`).then((loaded) => {
          const host = loaded as NodeHost;
          if (current?.host !== host) current = { host, middleware: host.devMiddleware() };
          current.middleware(request, response, next);
        });
        answering.catch(next);
      });
    },
    configurePreviewServer: (server) => {
      const { root, build } = server.config;
      const loading = runnerImport<NodeHost>(join(root, hostModule)).then(({ module }) =>
        module.previewMiddleware(join(root, build.outDir)),
      );
      loading.catch(() => undefined);
      server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
        loading.then((middleware) => middleware(request, response, next)).catch(next);
      });
    },
  };
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
