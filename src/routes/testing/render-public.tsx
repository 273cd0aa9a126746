import { act, Suspense, type ReactElement } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { createCatalogKeeper } from '#api/catalog-keeper.ts';
import type { Client } from '#api/client.ts';
import { createLiveBoard } from '#api/live-board.ts';
import { languageOf, pathPrefixes } from '#i18n/language.ts';
import { publicWords, type PublicPart } from '#i18n/public/public-words.ts';
import { PublicWordsContext } from '#i18n/public/use-public-words.ts';
import { render, type Rendered } from '#ui/testing/render.ts';
import type { BoardSource } from '../use-board-feed.ts';

/** A source whose live board is silent; `answers` by path below `/api/v1/`, as the contract writes them. Everything else is a 404. */
export function silentSource(answers: Readonly<Record<string, unknown>> = {}): BoardSource {
  const client: Client = {
    get: (path) => {
      const body = answers[path];
      return Promise.resolve(
        body === undefined
          ? { ok: false, failure: { kind: 'status', status: 404, problem: null, retryAfterMs: null } }
          : { ok: true, body, text: JSON.stringify(body) },
      );
    },
  };
  const nothing = () => new Promise<Response>(() => undefined);
  const audience = 'public';
  return {
    client,
    catalog: createCatalogKeeper({ audience, client }),
    liveBoard: createLiveBoard({ audience, fetch: nothing }),
  };
}

/** Draws a public page at an address, with the words of these parts; what is fetched at once is there when it returns. */
export async function renderPublic(
  address: string,
  element: ReactElement,
  ...parts: readonly PublicPart[]
): Promise<Rendered & Readonly<{ go: (address: string) => Promise<void>; history: readonly string[] }>> {
  const [path = '/', search = ''] = address.split('?');
  const language = languageOf(path);
  const words = await publicWords.load(language, parts);
  // loaded when needed: here it is at hand, so that it is there when a page asks for it
  await Promise.all([import('../not-found.tsx'), import('../page-rest.tsx'), publicWords.load(language, [])]);
  const { hook, searchHook, navigate, history } = memoryLocation({ path, searchPath: search, record: true });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const drawn = render(
    <QueryClientProvider client={queryClient}>
      <PublicWordsContext value={words}>
        <Router base={pathPrefixes[language]} hook={hook} searchHook={searchHook}>
          <Suspense fallback={null}>{element}</Suspense>
        </Router>
      </PublicWordsContext>
    </QueryClientProvider>,
  );
  /** a query tells its readers a turn after its answer */
  const settle = async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await act(async () => new Promise((resolve) => void setTimeout(resolve, 0)));
    }
  };
  await settle();
  return {
    ...drawn,
    history,
    go: async (next) => {
      act(() => navigate(next));
      await settle();
    },
  };
}
