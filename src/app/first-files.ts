import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Group = NonNullable<Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']>[number];
type Context = Parameters<Extract<Group['name'], (...given: never[]) => unknown>>[1];

/** What people come for from outside: everything these need before their answer stands travels in one file. */
const firstPages = ['./main.tsx', './pages/insurer-page.tsx'];

/**
 * Few files for the first answer. Left alone, every set of views that shares something gets a file of its own: thirty requests, six at a time, and on a
 * slow line the waiting costs more than the bytes. React stands alone, because it changes least.
 */
export function firstFiles(): Group[] {
  const starts = firstPages.map((page) => fileURLToPath(new URL(page, import.meta.url)));
  let first: ReadonlySet<string> | null = null;
  return [
    { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 3 },
    // the words that stand on every public page, one file for each language
    { name: (id) => wordsName(id), priority: 2 },
    {
      name: (id, context) => {
        first ??= reachedFrom(starts, context);
        return first.has(id) ? 'first' : null;
      },
      priority: 1,
    },
  ];
}

function wordsName(id: string): string | null {
  const language = /\/(?:frame|shared-words|frame-words)-(de|en|leicht)\.ts$/.exec(id)?.[1];
  return language === undefined ? null : `frame-${language}`;
}

/** All modules that are loaded with these, not those they load later. */
function reachedFrom(starts: readonly string[], context: Context): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
