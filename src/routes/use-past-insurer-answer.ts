import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '#api/history-query.ts';
import { incidentsQuery } from '#api/incidents-query.ts';
import { plannedWorkQuery } from '#api/planned-work-query.ts';
import { redoWindowsQuery } from '#api/redo-windows-query.ts';
import { useCatalog } from '#api/use-catalog.ts';
import type { InsurerPage } from '#contract/codec/insurer-codec.ts';
import { berlinDayOf, berlinDayWindow } from '#domain/berlin-time.ts';
import type { Row } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { formerReturnsOf } from '#domain/expected-return.ts';
import type { HistoryInput } from '#domain/history.ts';
import { daysOfInsurer, daysUpTo, guidesInForce, toldOfInsurer, type Told } from '#domain/insurer-as-known.ts';
import type { Instant } from '#domain/instant.ts';
import type { BoardSource, InsurerAnswer } from './use-board-feed.ts';

/** An insurer's page as it could be told at the instant of the source: the server tells that page of now alone, so it is put together from what has a past. */
export function usePastInsurerAnswer(
  { client, liveBoard, catalog: keeper, past }: BoardSource,
  id: string,
  row: Row | undefined,
): InsurerAnswer {
  const at = past?.at ?? 0;
  const { catalog } = useCatalog(keeper);
  const { audience } = liveBoard;
  const incidents = useQuery(incidentsQuery(client, audience));
  const plannedWork = useQuery(plannedWorkQuery(client, audience));
  const redoWindows = useQuery(redoWindowsQuery(client, audience));
  const dayEnd = berlinDayWindow(berlinDayOf(at)).to;
  const { from } = daysUpTo(at).window;
  const history = useQuery({
    ...historyQuery(client, audience, { from, to: dayEnd }, { insurerId: id, serviceId: null }),
    staleTime: Infinity,
  });
  const answers = [incidents, plannedWork, redoWindows, history];
  const hasFailed = answers.some(({ data, failureReason }) => data === undefined && failureReason !== null);
  const [said, works, windows, past90] = [incidents.data, plannedWork.data, redoWindows.data, history.data];
  return useMemo((): InsurerAnswer => {
    const isThere = said !== undefined && works !== undefined && windows !== undefined && past90 !== undefined;
    const told = { at, isOld: false };
    if (!isThere || catalog === null) return { page: null, state: hasFailed ? 'failed' : 'loading', told };
    const known = { incidents: said.incidents, plannedWork: works.plannedWork, redoWindows: windows.redoWindows };
    return { page: pageAt({ at, id, row, catalog, told: known, history: past90 }), state: 'loading', told };
  }, [at, id, row, catalog, said, works, windows, past90, hasFailed]);
}

type PageInput = Readonly<{
  at: Instant;
  id: string;
  row: Row | undefined;
  catalog: Catalog;
  told: Told;
  history: HistoryInput;
}>;

function pageAt({ at, id, row, catalog, told, history }: PageInput): InsurerPage | null {
  const insurer = catalog.insurers.find((one) => one.id === id);
  if (insurer === undefined) return null;
  const serviceIds = catalog.services.map((service) => service.id);
  const days = daysOfInsurer(history, id, serviceIds, at);
  const { position } = history.base;
  const concerning = toldOfInsurer(told, id);
  return {
    position,
    asOf: at,
    insurer,
    services: catalog.services.map((service, column) => {
      const slot = row?.slots[column] ?? null;
      const { code, name, purpose } = service;
      return { id: service.id, code, name, purpose, slot, guides: guidesInForce(insurer, service, slot) };
    }),
    // nobody kept when money was sent
    payments: null,
    days: { first: daysUpTo(at).first, count: days[0]?.days.length ?? 0, byService: days },
    // which ways in there were then nobody kept
    ways: { app: null, offices: [] },
    formerReturns: concerning.incidents.map(formerReturnsOf).filter(({ etas }) => etas.length > 0),
    ...concerning,
  };
}
