// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { QueryFailure } from '#api/query-failure.ts';
import { hourMs } from '#domain/instant.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { useQueryWithRetry } from './use-query-with-retry.ts';

let drawn: Rendered;
afterEach(() => drawn.unmount());

it('[N29] asks at once, also while the next try is an hour away', async () => {
  let asked = 0;
  const options = {
    queryKey: ['answer'],
    queryFn: async () => {
      asked += 1;
      if (asked === 1) throw new QueryFailure({ kind: 'offline' });
      return Promise.resolve('there again');
    },
    retry: true,
    retryDelay: hourMs,
  };
  drawn = render(
    <QueryClientProvider client={new QueryClient()}>
      <Answer options={options} />
    </QueryClientProvider>,
  );
  await settled();
  expect(textOf(drawn.element)).toBe('offline');
  drawn.element.querySelector('button')?.click();
  await settled();
  expect(textOf(drawn.element)).toBe('there again');
  expect(asked).toBe(2);
});

async function settled(): Promise<void> {
  await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
}

type Options = Parameters<typeof useQueryWithRetry<string, string, string[]>>[0];

function Answer({ options }: Readonly<{ options: Options }>) {
  const { data, failureReason, retry } = useQueryWithRetry(options);
  return (
    <button type="button" onClick={retry}>
      {data ?? failureReason?.failure.kind}
    </button>
  );
}
