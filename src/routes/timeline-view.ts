import type { Catalog } from '#domain/catalog.ts';
import type { Window } from '#domain/instant.ts';
import { formatMoment, parseMoment } from '#domain/moment.ts';
import { windowKinds, type WindowKind } from '#features/timeline/window-controls.tsx';
import { tokensOf, type TokenTable } from './id-tokens.ts';
import { ignoredPart, type Ignored } from './view-search.ts';

export const rowKinds = ['dienste', 'kassen', 'alle'] as const;
export type RowKind = (typeof rowKinds)[number];

/** What the region below the controls shows. Each view of the same past is one; the address names it by `sicht`. */
export const sights = ['verlauf'] as const;
export type Sight = (typeof sights)[number];

/** What the address says about the timeline, besides the instant that is looked at (`t`). */
export type TimelineView = Readonly<{
  rows: RowKind;
  /** null = none is named: then the first of the catalogue where one is needed */
  insurerId: string | null;
  serviceId: string | null;
  /** null = the address says nothing: the incident where there is one, else seven days */
  window: WindowKind | Window | null;
  incidentId: string | null;
  sight: Sight;
}>;

/** The names of its parts in an address. `audienz` is read by the page itself. */
export const timelineKeys = [
  'kasse',
  'dienst',
  'zeilen',
  'fenster',
  'von',
  'bis',
  'sicht',
  'stoerung',
  'audienz',
  't',
] as const;
export const audienceWords = ['intern', 'oeffentlich'] as const;

export type ParsedTimelineView = Readonly<{ view: TimelineView; ignored: readonly Ignored[] }>;

/** Reads `?kasse=RUHRV&fenster=7t`. A value it does not know has no effect and is named; without a catalogue ids are neither read nor named. */
export function parseTimelineView(search: string, catalog: Catalog | null): ParsedTimelineView {
  const parameters = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const word = <T extends string>(key: string, known: readonly T[]): T | null => {
    const asked = parameters.get(key);
    const found = known.find((one) => one === asked) ?? null;
    if (asked !== null && found === null) ignored.push(ignoredPart(key, asked, known));
    return found;
  };
  const id = (key: string, table: TokenTable | null): string | null => {
    const asked = parameters.get(key);
    if (asked === null || table === null) return null;
    const found = table.ids.get(asked) ?? table.ids.get(asked.toUpperCase()) ?? null;
    if (found === null) ignored.push(ignoredPart(key, asked, []));
    return found;
  };
  const tokens = catalog === null ? null : tokensOf(catalog);
  const insurerId = id('kasse', tokens?.insurers ?? null);
  const serviceId = id('dienst', tokens?.services ?? null);
  const kind = word('fenster', windowKinds);
  const free = readFree(parameters, ignored);
  word('audienz', audienceWords);
  const view: TimelineView = {
    rows: word('zeilen', rowKinds) ?? usualRows(insurerId, serviceId),
    insurerId,
    serviceId,
    window: free ?? kind,
    incidentId: parameters.get('stoerung'),
    sight: word('sicht', sights) ?? 'verlauf',
  };
  return { view, ignored };
}

/** The parts of an address that say this; null = not needed. */
export function formatTimelineView(view: TimelineView, catalog: Catalog): Readonly<Record<string, string | null>> {
  const { insurers, services } = tokensOf(catalog);
  const { rows, insurerId, serviceId, window, incidentId, sight } = view;
  const isFree = window !== null && typeof window === 'object';
  return {
    kasse: insurerId === null ? null : (insurers.tokens.get(insurerId) ?? insurerId),
    dienst: serviceId === null ? null : (services.tokens.get(serviceId) ?? serviceId),
    zeilen: rows === usualRows(insurerId, serviceId) ? null : rows,
    fenster: isFree ? null : window,
    von: isFree ? formatMoment(window.from) : null,
    bis: isFree ? formatMoment(window.to) : null,
    stoerung: incidentId,
    sicht: sight === 'verlauf' ? null : sight,
  };
}

function usualRows(insurerId: string | null, serviceId: string | null): RowKind {
  if (insurerId !== null) return 'dienste';
  return serviceId === null ? 'alle' : 'kassen';
}

/** Both ends, in order, or nothing. */
function readFree(parameters: URLSearchParams, ignored: Ignored[]): Window | null {
  const [from, to] = [parameters.get('von'), parameters.get('bis')];
  if (from === null && to === null) return null;
  const [start, end] = [parseMoment(from ?? ''), parseMoment(to ?? '')];
  if (start.kind === 'instant' && end.kind === 'instant' && start.at < end.at) return { from: start.at, to: end.at };
  if (from !== null) ignored.push(ignoredPart('von', from, []));
  if (to !== null) ignored.push(ignoredPart('bis', to, []));
  return null;
}
