import { useEffect, useMemo, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { insurerQuery } from '#api/insurer-query.ts';
import type { InsurerPage } from '#contract/codec/insurer-codec.ts';
import type { CellRef, Slot } from '#domain/cell.ts';
import type { PlannedWork, Scope } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { Loaded } from '#features/cell-panel/loaded.ts';
import type { CellFacts } from '#features/cell-panel/panel-facts.tsx';
import type { BoardSource } from './use-board-feed.ts';

/** What people say about one cell, from its insurer's page. */
export function useCellFacts(
  answer: Loaded<InsurerPage>,
  cell: CellRef,
  slot: Slot | undefined,
  now: Instant | null,
): Loaded<CellFacts> {
  return useMemo(
    () => (answer.kind === 'ready' ? { kind: 'ready', value: cellFacts(answer.value, cell, slot, now) } : answer),
    [answer, cell, slot, now],
  );
}

/** The page of the cell's insurer. Asked again when the cell changes: advice depends on its state. */
export function useCellPage(
  { client, liveBoard }: BoardSource,
  { insurerId }: CellRef,
  slot: Slot | undefined,
): Loaded<InsurerPage> {
  const { data, isError, refetch } = useQuery(insurerQuery(client, liveBoard.audience, insurerId));
  const pair = slot?.pair;
  const askedFor = useRef(pair);
  useEffect(() => {
    if (askedFor.current === pair) return;
    askedFor.current = pair;
    void refetch();
  }, [pair, refetch]);
  return useMemo(() => {
    if (data === undefined) return { kind: isError ? 'failed' : 'loading' };
    return { kind: 'ready', value: data.page };
  }, [data, isError]);
}

/** Guides of that service, the newest word on its incident, the next work that concerns it. */
export function cellFacts(page: InsurerPage, cell: CellRef, slot: Slot | undefined, now: Instant | null): CellFacts {
  const incident = page.incidents.find(({ id }) => id === slot?.incidentId);
  const update = incident?.updates.at(-1);
  return {
    guides: page.services.find(({ id }) => id === cell.serviceId)?.guides ?? [],
    update: update === undefined ? null : { text: update.text, at: update.publishedAt },
    work: nextWork(page.plannedWork, cell, now),
  };
}

function nextWork(works: readonly PlannedWork[], cell: CellRef, now: Instant | null): PlannedWork | null {
  const concerning = works.filter(({ affected }) => covers(affected, cell));
  const running = concerning.filter(({ status }) => status === 'running');
  const planned = concerning.filter(
    ({ status, startsAt }) => status === 'planned' && (now === null || startsAt >= now),
  );
  return [...running, ...planned.toSorted((a, b) => a.startsAt - b.startsAt)][0] ?? null;
}

function covers({ insurerIds, serviceIds }: Scope, { insurerId, serviceId }: CellRef): boolean {
  return (
    (insurerIds === 'all' || insurerIds.includes(insurerId)) && (serviceIds === 'all' || serviceIds.includes(serviceId))
  );
}
