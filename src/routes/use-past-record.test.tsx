// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, type PropsWithChildren } from 'react';
import { expect, it } from 'vitest';
import { createCatalogKeeper } from '#api/catalog-keeper.ts';
import type { Answer, Client } from '#api/client.ts';
import { encodeCatalog } from '#contract/codec/catalog-codec.ts';
import { encodeHistory } from '#contract/codec/history-codec.ts';
import { hourMs } from '#domain/instant.ts';
import { sampleBoard, sampleCatalog } from '#domain/testing/sample.ts';
import { renderHook } from './testing/render-hook.tsx';
import { silentSource } from './testing/render-public.tsx';
import { toldLiveBoard } from './testing/told-live-board.ts';
import { usePastRecord } from './use-past-record.ts';

const now = Date.UTC(2023, 4, 9, 12);
const begin = now - 19 * 24 * hourMs;

const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
const status = (code: number): Answer => ({
  ok: false,
  failure: { kind: 'status', status: code, problem: null, retryAfterMs: null },
});
const good = (body: unknown): Answer => ({ ok: true, body: JSON.parse(JSON.stringify(body)) as unknown, text: '' });

it('[M13] before the records: where asking for their beginning fails that is told, and can be asked again', async () => {
  let isWell = false;
  const client: Client = {
    get: (path) => {
      const meta = { audience: 'public' as const, generatedAt: now };
      if (path.endsWith('catalog')) return Promise.resolve(good(encodeCatalog(sampleCatalog(1, 1), 'public')));
      if (!path.includes('insurer=')) return Promise.resolve(status(400));
      if (!isWell) return Promise.resolve(status(404));
      const window = { from: begin, to: now };
      const base = sampleBoard(1, 1, { asOf: begin });
      return Promise.resolve(good(encodeHistory({ base, window, transitions: [], gaps: [], ...meta })));
    },
  };
  const catalog = createCatalogKeeper({ audience: 'public', client });
  const source = { ...silentSource(), client, catalog, liveBoard: toldLiveBoard(now) };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const Around = ({ children }: PropsWithChildren) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const { current, unmount } = renderHook(() => usePastRecord(source, begin - 40 * 24 * hourMs), Around);
  await settle();
  await settle();
  expect(current()).toMatchObject({ record: null, isLoading: false, failure: { kind: 'status', status: 404 } });
  isWell = true;
  act(() => current().retry());
  await settle();
  await settle();
  expect(current().recordedFrom).toBe(begin);
  unmount();
});

it('[M13] given up before it is known what to ask for, it is given up: nothing is asked until the reader says so', async () => {
  const asked: string[] = [];
  const window = { from: begin, to: now };
  const client: Client = {
    get: (path) => {
      asked.push(path);
      const meta = { audience: 'public' as const, generatedAt: now };
      const base = sampleBoard(1, 1, { asOf: begin });
      return Promise.resolve(good(encodeHistory({ base, window, transitions: [], gaps: [], ...meta })));
    },
  };
  const liveBoard = toldLiveBoard(null);
  const source = { ...silentSource(), client, liveBoard };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const Around = ({ children }: PropsWithChildren) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const { current, unmount } = renderHook(() => usePastRecord(source, now - hourMs), Around);
  expect(current()).toMatchObject({ isLoading: true, failure: null });
  act(() => current().cancel());
  expect(current()).toMatchObject({ isLoading: false, failure: { kind: 'aborted' } });
  act(() => current().retry());
  expect(current()).toMatchObject({ isLoading: true, failure: null });
  act(() => current().cancel());
  act(() => liveBoard.tell(now));
  await settle();
  expect(asked).toEqual([]);
  expect(current()).toMatchObject({ record: null, failure: { kind: 'aborted' } });
  act(() => current().retry());
  await settle();
  expect(asked).toHaveLength(1);
  expect(current().record).not.toBeNull();
  unmount();
});
