import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { renderReferencePage } from './reference-page.ts';
import { referenceStyle } from './reference/style.ts';

/** The contract as files beside the app: `/openapi.yaml`, the readable page and its style. Served in development, emitted into every build. */
export function contractFilesPlugin(): Plugin {
  let source = '';
  return {
    name: 'lagebild-contract-files',
    configResolved(config) {
      source = join(config.root, 'src/contract/openapi.yaml');
    },
    configureServer(server) {
      server.watcher.add(source);
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const name = fileNames.find((candidate) => path === `/${candidate}`);
        if (name === undefined) next();
        else void answer(name, source, response);
      });
    },
    async generateBundle() {
      const files = await contractFiles(source);
      for (const fileName of fileNames) this.emitFile({ type: 'asset', fileName, source: files[fileName] });
    },
  };
}

const fileNames = ['openapi.yaml', 'schnittstelle.html', 'schnittstelle.css'] as const;
type FileName = (typeof fileNames)[number];

const mediaTypes: Readonly<Record<FileName, string>> = {
  'openapi.yaml': 'application/yaml; charset=utf-8',
  'schnittstelle.html': 'text/html; charset=utf-8',
  'schnittstelle.css': 'text/css; charset=utf-8',
};

async function answer(name: FileName, source: string, response: ServerResponse): Promise<void> {
  try {
    const files = await contractFiles(source);
    response.setHeader('content-type', mediaTypes[name]).end(files[name]);
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
  }
}

/** Throws when the document is not YAML: a build without its contract is none. */
async function contractFiles(source: string): Promise<Readonly<Record<FileName, string>>> {
  const yaml = await readFile(source, 'utf8');
  return {
    'openapi.yaml': yaml,
    'schnittstelle.html': renderReferencePage(parse(yaml)),
    'schnittstelle.css': referenceStyle,
  };
}
