// @vitest-environment happy-dom
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { minuteMs, secondMs } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { incidentsQuery } from './incidents-query.ts';

afterEach(() => vi.useRealTimers());

it('[N23] while somebody looks it is asked again, however often the view is drawn', async () => {
  vi.useFakeTimers();
  const asked: string[] = [];
  const client: Client = {
    get: async (path) => {
      asked.push(path);
      const body = { schema: 'incidents/1', audience: 'public', generatedAt: '2023-05-09T12:00:00Z', incidents: [] };
      return { ok: true, body, text: '' };
    },
  };
  const queryClient = new QueryClient();
  const observer = new QueryObserver(queryClient, incidentsQuery(client, 'public'));
  const leave = observer.subscribe(() => undefined);
  for (let elapsed = 0; elapsed < 2.5 * minuteMs; elapsed += secondMs) {
    await vi.advanceTimersByTimeAsync(secondMs);
    observer.setOptions(incidentsQuery(client, 'public'));
  }
  expect(asked).toHaveLength(3);
  leave();
  queryClient.clear();
});
