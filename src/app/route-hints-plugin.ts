import type { IndexHtmlTransformContext, Plugin } from 'vite';

/** The views people come to from outside, by the first part of their address, with the words the public ones speak. */
const views = {
  '': { page: 'public-home-page', part: 'home' },
  kasse: { page: 'insurer-page', part: 'insurer' },
  lage: { page: 'staff-board-page', part: null },
  wand: { page: 'wall-page', part: null },
} as const;
const languages = ['de', 'en', 'leicht'] as const;

export type RouteHints = Readonly<{
  /** where the public API answers; null where it cannot be asked before the app has started, as in the static demo */
  api: string | null;
  /** the letters, which no file that is read early names */
  fonts: readonly string[];
  /** for each view the files it needs beyond those that every view needs; a public view has words by language */
  views: Readonly<
    Record<string, Readonly<{ files: readonly string[]; words: Readonly<Record<string, readonly string[]>> }>>
  >;
}>;

/**
 * Writes into the document which files a view will ask for as soon as the app has started, so that `public/hints.js` can ask for them at once. On a slow
 * line each step of "load, run, find out what else is needed" costs as much as all files together. That script asks for the first answers of the API before the
 * files, because they are small and a browser asks for six things at a time, and hands them on with the time they were asked (`take-early.ts`). It asks for the
 * letters only where the first answer shows that the line is fast: on a slow one they would come before the answer, and too late to be used. What fails
 * there fails silently: the app asks for everything itself, with all its checks.
 */
export function routeHintsPlugin(): Plugin {
  let api: string | null = null;
  let isDemo = false;
  return {
    name: 'lagebild-route-hints',
    apply: 'build',
    configResolved({ mode, env }) {
      // an API of another origin is asked by the app alone
      isDemo = mode === 'demo';
      const isHere = !isDemo && (env['VITE_API_BASE_URL'] ?? '') === '';
      api = isHere ? '/api/v1/public' : null;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!isDemo) refuseStrangers(chunksIn(bundle));
        const hints: RouteHints = { api, fonts: fontsIn(bundle), views: viewsOf(chunksIn(bundle)) };
        const text = JSON.stringify(hints).replaceAll('<', '\\u003c');
        return html.replace(
          '<script src="/hints.js">',
          `<script type="application/json" id="hints">${text}</script>$&`,
        );
      },
    },
  };
}

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;
type Chunk = Extract<Bundle[string], { type: 'chunk' }>;

function chunksIn(bundle: Bundle = {}): Chunk[] {
  return Object.values(bundle).filter((output) => output.type === 'chunk');
}

function fontsIn(bundle: Bundle = {}): string[] {
  return Object.keys(bundle)
    .filter((name) => /inter-latin-wght-.*\.woff2$/.test(name))
    .map((name) => `/${name}`);
}

/** What neither the home page nor the page of an insurer may ever load. */
const strangers =
  /node_modules\/recharts\/|\/src\/(?:simulation\/|routes\/(?:staff-|wall)|app\/staff-|api\/(?:event-stream|stream-leg|recording-intake)\.ts)/;

/** Through these leads the way to other views: to all of them, and to what a wall does when its picture is gone. */
const elsewhere = ['app/more-routes.tsx', 'app/rescue-keeper.ts'];

/** Ends the build where one of them could be loaded, now or later, by a page that most people come for. */
function refuseStrangers(chunks: readonly Chunk[]): void {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set<string>();
  const reach = (name: string, by: string): void => {
    const chunk = byName.get(name);
    if (chunk === undefined || reached.has(name) || elsewhere.some((module) => holds(chunk, module))) return;
    reached.add(name);
    const stranger = chunk.moduleIds.find((id) => strangers.test(id.replaceAll('\\', '/')));
    if (stranger !== undefined) throw new Error(`${stranger} must not reach a public page; it does by ${by}`);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) reach(next, `${by} → ${next}`);
  };
  for (const { fileName } of chunks.filter(({ isEntry }) => isEntry)) reach(fileName, fileName);
  if (reached.size < 10) throw new Error('the public pages could not be followed: nothing was proven');
}

const holds = ({ moduleIds }: Chunk, module: string) => moduleIds.some((id) => id.endsWith(`/src/${module}`));

function viewsOf(chunks: readonly Chunk[]): RouteHints['views'] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const withImports = (names: readonly string[], into = new Set<Chunk>()): Set<Chunk> => {
    for (const name of names) {
      const chunk = byName.get(name);
      if (chunk === undefined || into.has(chunk)) continue;
      into.add(chunk);
      withImports(chunk.imports, into);
    }
    return into;
  };
  const known = withImports(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  const filesOf = (module: string): string[] => {
    const start = chunks.find((chunk) => holds(chunk, module));
    if (start === undefined) throw new Error(`no chunk holds src/${module}: its hints have lost their page`);
    const all = [...withImports([start.fileName])].filter((chunk) => !known.has(chunk));
    const files = all.flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]);
    return files.map((file) => `/${file}`);
  };
  return Object.fromEntries(
    Object.entries(views).map(([view, { page, part }]) => [
      view,
      {
        files:
          part === null
            ? [...filesOf('app/more-routes.tsx'), ...filesOf(`app/pages/${page}.tsx`)]
            : filesOf(`app/pages/${page}.tsx`),
        words: part === null ? {} : wordsOf(part, filesOf),
      },
    ]),
  );
}

function wordsOf(part: string, filesOf: (module: string) => string[]): Record<string, string[]> {
  return Object.fromEntries(
    languages.map((language) => [
      language,
      [...filesOf(`i18n/public/frame-${language}.ts`), ...filesOf(`i18n/public/${part}-words-${language}.ts`)],
    ]),
  );
}
