// @vitest-environment happy-dom
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { neverHydrated } from './never-hydrated.ts';
import { moduleOf } from './react-modules-plugin.ts';

it('makes of what is exported once a variable of that name', () => {
  const code = moduleOf(
    '"use strict";\nfunction f() {\n  return exports.two;\n}\nexports.one = f;\nexports.two = 2;\n',
  );
  expect(code).toBe(
    '"use strict";\nfunction f() {\n  return $two;\n}\nvar $one = f;\nvar $two = 2;\n\nexport { $two as two, $one as one };',
  );
});

it('lets what is exported be set again, as the clock of the scheduler is', () => {
  const code = moduleOf('exports.now = void 0;\nif (a) exports.now = b;\nvar c = exports.now();');
  expect(code).toContain('var $now = void 0;\nif (a) $now = b;\nvar c = $now();');
});

it('imports what is required', () => {
  const code = moduleOf('var A = require("a"),\n  B = require("b-c");\nexports.one = A.one(B);');
  expect(code).toMatch(/^import \* as A from 'a';\nimport \* as B from 'b-c';\n/);
});

it('answers with nothing where something is asked for in vain', () => {
  expect(moduleOf('exports.one = 1;', ['one', 'log'])).toContain('{ $one as one };\nexport const log = undefined;');
});

it.each([
  ['nothing is exported', 'var a = 1;'],
  ['something is required elsewhere', 'exports.one = require("a").one;'],
  ['something is required in a longer list', 'var A = require("a"),\n  b = 1;\nexports.one = b;'],
  ['it is the object that is exported', 'module.exports = f;\nexports.one = 1;'],
  ['names are computed', 'exports.one = 1;\nexports["t" + "wo"] = 2;'],
  ['it is exported only under a condition', 'if (a) exports.one = 1;'],
])('says so where a file has another form: %s', (_, code) => {
  expect(() => moduleOf(code)).toThrow('a file of React has not the form');
});

it('refuses to leave the way to take over a page out of a React that nobody has read', () => {
  const next = fileOf('react-dom-client').replace(/exports\.version = ".*"/, 'exports.version = "19.9.0"');
  expect(() => neverHydrated(next)).toThrow('has been read in React 19.3.1 only');
  expect(() => neverHydrated(fileOf('react-dom-client').replaceAll('isDehydrated', 'isDry'))).toThrow(
    'React has changed',
  );
});

it('draws, waits and listens with the files that are installed', async () => {
  // what lies there is taken as it is
  const folder = mkdtempSync(resolve('node_modules', '.react-modules-'));
  try {
    const { react, dom, client } = await asModules(folder);
    expect(client).not.toHaveProperty('hydrateRoot');
    const { createElement, lazy, Suspense, useState } = react;
    let arrive: (module: { default: () => string }) => void = () => undefined;
    const arrived = new Promise<{ default: () => string }>((come) => (arrive = come));
    const Later = lazy(() => arrived);
    const Counter = () => {
      const [count, setCount] = useState(0);
      return createElement('button', { onClick: () => setCount((now) => now + 1) }, count);
    };
    const waiting = createElement(Suspense, { fallback: 'wait' }, createElement(Later));
    const within = document.body.appendChild(document.createElement('main'));
    const root = client.createRoot(within);
    dom.flushSync(() => root.render([createElement(Counter, { key: 1 }), createElement('p', { key: 2 }, waiting)]));
    expect(within.innerHTML).toBe('<button>0</button><p>wait</p>');
    dom.flushSync(() => within.querySelector('button')?.click());
    arrive({ default: () => 'here' });
    await vi.waitFor(() => expect(within.innerHTML).toBe('<button>1</button><p>here</p>'));
    dom.flushSync(() => root.unmount());
    expect(within.innerHTML).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const installed = {
  react: 'react/cjs/react.production.js',
  scheduler: 'scheduler/cjs/scheduler.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom-client': 'react-dom/cjs/react-dom-client.production.js',
} as const;

function fileOf(name: keyof typeof installed): string {
  return readFileSync(join('node_modules', installed[name]), 'utf8');
}

/** The files as a build takes them, one beside the other. */
async function asModules(folder: string) {
  const write = (name: keyof typeof installed, code: string) =>
    writeFileSync(join(folder, `${name}.mjs`), code.replaceAll(/^(import .* from )'([\w-]+)';$/gmu, "$1'./$2.mjs';"));
  write('react', moduleOf(fileOf('react')));
  write('scheduler', moduleOf(fileOf('scheduler'), ['log', 'unstable_setDisableYieldValue']));
  write('react-dom', moduleOf(fileOf('react-dom')));
  write('react-dom-client', moduleOf(neverHydrated(fileOf('react-dom-client'))));
  const load = async <Module>(name: keyof typeof installed): Promise<Module> =>
    import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  return {
    react: await load<typeof import('react')>('react'),
    dom: await load<typeof import('react-dom')>('react-dom'),
    client: await load<typeof import('react-dom/client')>('react-dom-client'),
  };
}
