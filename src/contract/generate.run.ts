import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

/** `npx tsx src/contract/generate.run.ts` writes wire.gen.ts from openapi.yaml; with `--check` it only compares, and exits 1 when they differ. */
const source = new URL('openapi.yaml', import.meta.url);
const target = new URL('wire.gen.ts', import.meta.url);

const generated = `// Generated from openapi.yaml by generate.run.ts. Do not edit.\n\n${astToString(await openapiTS(source))}`;

if (process.argv.includes('--check')) {
  const committed = await readFile(target, 'utf8').catch(() => '');
  if (committed !== generated) {
    console.error('src/contract/wire.gen.ts is not what openapi.yaml says: run npx tsx src/contract/generate.run.ts');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, generated);
}
