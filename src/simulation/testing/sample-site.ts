import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A directory with a small built site in `dist/`. The caller removes it. */
export async function createSampleSite(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'site-'));
  await Promise.all(
    Object.entries(files).map(async ([path, content]) => {
      const target = join(directory, 'dist', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }),
  );
  await writeFile(join(directory, 'secret.txt'), 'not part of the site');
  return directory;
}

const files = {
  'index.html': `<!doctype html><html lang="de"><head><meta name="description" content="x" /><title>The app</title></head><body>${'<p>app</p>'.repeat(100)}`,
  'reference.html': '<!doctype html><title>Reference</title>',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'openapi.yaml': 'openapi: 3.1.0\n',
  'assets/app-1a2b3c.js': `export const words = ${JSON.stringify('ja '.repeat(1_000))};`,
  'assets/inter-1a2b3c.woff2': 'x'.repeat(2_000),
  'assets/app-1a2b3c.js.map': '{}',
  _headers: '/*',
  '.vite/manifest.json': '{}',
  'mockServiceWorker.js': '// not served',
};
