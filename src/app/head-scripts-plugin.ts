import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin } from 'vite';

/** The scripts that every document begins with. They are no modules, so the bundler would copy them as they are written. */
const names = ['theme.js', 'hints.js'];

export function headScriptsPlugin(): Plugin {
  let folder = '';
  return {
    name: 'lagebild-head-scripts',
    apply: 'build',
    configResolved({ publicDir }) {
      folder = publicDir;
    },
    generateBundle() {
      for (const name of names) {
        const { code, errors } = minifySync(name, readFileSync(join(folder, name), 'utf8'), { sourcemap: false });
        if (errors[0] !== undefined) throw new Error(`${name}: ${errors[0].message}`);
        this.emitFile({ type: 'asset', fileName: name, source: code });
      }
    },
  };
}
