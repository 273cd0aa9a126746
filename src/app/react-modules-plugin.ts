import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { neverHydrated } from './never-hydrated.ts';
import { plainNamesOf } from './plain-names.ts';

/**
 * React is published as CommonJS: one object with everything in it, from which nothing can be left out and whose every use goes through that object. For a
 * build its production files are read as what they are, lists of named functions, and become modules: what the app does not use does not travel, and no
 * helper for the old format does either. A file that has another form than expected breaks the build instead of the page.
 */
export function reactModulesPlugin(): Plugin {
  return {
    name: 'lagebild-react-modules',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const file = files.get(source);
      return file === undefined ? null : this.resolve(file, importer, { skipSelf: true });
    },
    transform: {
      filter: { id: [commonJs, computing] },
      handler(code, id) {
        if (!commonJs.test(id)) return { code: plainNamesOf(code), map: null };
        const known = id.endsWith('react-dom-client.production.js') ? neverHydrated(code) : code;
        return { code: moduleOf(known, id.endsWith('scheduler.production.js') ? notInScheduler : []), map: null };
      },
    },
  };
}

const commonJs =
  /[\\/]node_modules[\\/](?:react|react-dom|react-is|scheduler|use-sync-external-store)[\\/]cjs[\\/][\w-]+\.production\.js$/;

/** They put together the name of what they ask React for, as they do not know what it has. */
const computing = /[\\/]node_modules[\\/](?:wouter[\\/]src[\\/]react-deps|recharts[\\/]es6[\\/]util[\\/]useId)\.js$/;

const withSelector = 'use-sync-external-store/cjs/use-sync-external-store-with-selector.production.js';

/** What is asked for, and the file that holds it in production: React, and what the charts need that would else come as CommonJS. */
const files: ReadonlyMap<string, string> = new Map(
  Object.entries({
    react: 'react/cjs/react.production.js',
    'react/jsx-runtime': 'react/cjs/react-jsx-runtime.production.js',
    'react-dom': 'react-dom/cjs/react-dom.production.js',
    'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
    'react-is': 'react-is/cjs/react-is.production.js',
    scheduler: 'scheduler/cjs/scheduler.production.js',
    // React has it built in; the copy for older ones would only travel along
    'use-sync-external-store/shim/index.js': 'react/cjs/react.production.js',
    'use-sync-external-store/with-selector.js': withSelector,
    'use-sync-external-store/shim/with-selector': withSelector,
    'use-sync-external-store/shim/with-selector.js': withSelector,
    eventemitter3: 'eventemitter3/dist/eventemitter3.esm.js',
    'decimal.js-light': 'decimal.js-light/decimal.mjs',
  }).map(([name, file]) => [name, fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url))]),
);

/** What React asks the scheduler for and only that of React Native has: an object answers with nothing, and so must a module. */
const notInScheduler = ['log', 'unstable_setDisableYieldValue'];

/** `exports.name = …` becomes a variable that is exported by its name, `x = require("y")` an import; `absent` are names that are asked for in vain. */
export function moduleOf(code: string, absent: readonly string[] = []): string {
  const names = new Set(Array.from(code.matchAll(/\bexports\.(\w+)/gu), ([, name = '']) => name));
  const imports: string[] = [];
  const body = code
    .replaceAll(/^var \w+ = require\("[\w-]+"\)(?:,\s+\w+ = require\("[\w-]+"\))*;/gmu, (all) => {
      for (const [, local, from] of all.matchAll(/(\w+) = require\("([\w-]+)"\)/gu))
        imports.push(`import * as ${local} from '${from}';`);
      return '';
    })
    .replaceAll(/^exports\.(\w+) =/gmu, 'var $$$1 =')
    .replaceAll(/\bexports\.(\w+)/gu, '$$$1');
  const undeclared = [...names].filter((name) => !body.includes(`var $${name} =`));
  if (names.size === 0 || undeclared.length > 0 || /\b(?:require|exports|module)\b[.([]/u.test(body))
    throw new Error('a file of React has not the form in which this build can make a module of it');
  const nothing = absent.filter((name) => !names.has(name)).map((name) => `export const ${name} = undefined;`);
  const exported = [...names].map((name) => `$${name} as ${name}`);
  return [...imports, body, `export { ${exported.join(', ')} };`, ...nothing].join('\n');
}
