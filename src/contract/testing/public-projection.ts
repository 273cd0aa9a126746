import type { Catalog, Insurer } from '#domain/catalog.ts';
import type { Incident, PlannedWork } from '#domain/incident.ts';
import type { InsurerPage } from '../codec/insurer-codec.ts';

/** What the public is to know of each thing: all but what is marked internal. Written the other way round than the encoders, which name what may pass. */
export const publicInsurer = (insurer: Insurer): Insurer => ({ ...insurer, staff: null });

export const publicCatalog = (catalog: Catalog): Catalog => ({
  ...catalog,
  insurers: catalog.insurers.map(publicInsurer),
});

export const publicIncident = (incident: Incident): Incident => ({
  ...incident,
  staff: null,
  updates: incident.updates.map((update) => ({ ...update, staffNote: null })),
});

export const publicPlannedWork = (item: PlannedWork): PlannedWork => ({ ...item, staffNote: null });

export const publicPage = (page: InsurerPage): InsurerPage => ({
  ...page,
  insurer: publicInsurer(page.insurer),
  incidents: page.incidents.map(publicIncident),
  plannedWork: page.plannedWork.map(publicPlannedWork),
});
