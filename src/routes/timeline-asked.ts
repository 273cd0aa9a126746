import type { Catalog } from '#domain/catalog.ts';
import type { Looked } from '#domain/history-changes.ts';
import type { Window } from '#domain/instant.ts';
import { overlapOf } from '#domain/overlap.ts';
import type { RowsAsked } from '#features/timeline/timeline-rows.ts';
import type { TimelineView } from './timeline-view.ts';

/** What the rows are. Where an insurer or service is needed and none is named, the first of the catalogue stands in; null = there is none. */
export function rowsAsked(
  { rows, insurerId, serviceId }: Pick<TimelineView, 'rows' | 'insurerId' | 'serviceId'>,
  catalog: Catalog,
): RowsAsked | null {
  const insurer = insurerId ?? catalog.insurers[0]?.id;
  const service = serviceId ?? catalog.services[0]?.id;
  switch (rows) {
    case 'dienste':
      return insurer === undefined ? null : { kind: 'services', insurerId: insurer };
    case 'kassen':
      return service === undefined ? null : { kind: 'insurers', serviceId: service };
    case 'alle':
      return { kind: 'all' };
  }
}

/** Whose changes are stepped through: those of the rows. */
export function lookedAt(asked: RowsAsked | null): Looked {
  return {
    insurerId: asked?.kind === 'services' ? asked.insurerId : null,
    serviceId: asked?.kind === 'insurers' ? asked.serviceId : null,
  };
}

/** The part of the window that is loaded; null = none. */
export function loadedPart(window: Window | null, loaded: Window | null): Window | null {
  return window === null || loaded === null ? null : overlapOf(window, loaded);
}
