import type { components } from './wire.gen.ts';

type Schemas = components['schemas'];

/**
 * One type for what both audiences get: the staff schema, in which all that is internal may be missing. Does not compile when a public schema
 * has a field its staff twin has not, or has it otherwise.
 */
type ForBoth<Public extends object, Staff extends object> = [Public] extends [WithoutAudience<Staff>]
  ? WithoutAudience<Staff>
  : never;
type WithoutAudience<T> = T extends { audience: unknown } ? Omit<T, 'audience'> & { audience: 'public' | 'staff' } : T;
type Internal<T, Key extends keyof T> = Omit<T, Key> & Partial<Pick<T, Key>>;

export type WireColumns = Schemas['BoardColumns'];
export type WireBoard = ForBoth<Schemas['PublicBoard'], Schemas['StaffBoard']>;
export type WireClock = Schemas['Clock'];
export type WirePointer = ForBoth<Schemas['PublicPointer'], Schemas['StaffPointer']>;

export type WireProvenance = Schemas['Provenance'];
export type WirePair = Schemas['Pair'];
export type WirePairs = Schemas['PairDictionary'];
export type WireScope = Schemas['Scope'];
export type WireIds = Schemas['AllOrIds'];
export type WireText = Schemas['Text'];

export type WireTransition = Schemas['Transition'];
export type WireBatch = Schemas['Batch'];
export type WireHeartbeat = Schemas['Heartbeat'];
export type WireNotice = Schemas['Notice'];
export type WireReset = Schemas['Reset'];

export type WireGuide = Schemas['FallbackGuide'];
export type WireContact = Schemas['Contact'];
export type WireGuideOverride = Schemas['GuideOverride'];
export type WireInsurer = ForBoth<Schemas['PublicInsurer'], Internal<Schemas['StaffInsurer'], 'staff'>>;
export type WireService = Schemas['Service'];
export type WireServiceFunction = Schemas['ServiceFunction'];
export type WireTarget = Schemas['AvailabilityTarget'];
export type WirePlatform = Schemas['Platform'];
type CatalogOf<T> = Omit<T, 'insurers'> & { insurers: WireInsurer[] };
export type WireCatalog = ForBoth<Schemas['PublicCatalog'], CatalogOf<Schemas['StaffCatalog']>>;

export type WireClaim = Schemas['Claim'];
export type WireEta = Schemas['Eta'];
export type WireFormerText = Schemas['FormerText'];
export type WireChange = Schemas['Change'];
export type WireUpdate = ForBoth<Schemas['PublicUpdate'], Internal<Schemas['StaffUpdate'], 'staffNote'>>;
type IncidentOf<T> = Omit<T, 'updates'> & { updates: WireUpdate[] };
export type WireIncident = ForBoth<Schemas['PublicIncident'], IncidentOf<Internal<Schemas['StaffIncident'], 'staff'>>>;
type IncidentsOf<T> = Omit<T, 'incidents'> & { incidents: WireIncident[] };
export type WireIncidents = ForBoth<Schemas['PublicIncidents'], IncidentsOf<Schemas['StaffIncidents']>>;
type IncidentAnswerOf<T> = Omit<T, 'incident'> & { incident: WireIncident };
export type WireIncidentAnswer = ForBoth<
  Schemas['PublicIncidentAnswer'],
  IncidentAnswerOf<Schemas['StaffIncidentAnswer']>
>;

export type WirePlannedWorkItem = ForBoth<
  Schemas['PublicPlannedWorkItem'],
  Internal<Schemas['StaffPlannedWorkItem'], 'staffNote'>
>;
type PlannedWorkOf<T> = Omit<T, 'plannedWork'> & { plannedWork: WirePlannedWorkItem[] };
export type WirePlannedWork = ForBoth<Schemas['PublicPlannedWork'], PlannedWorkOf<Schemas['StaffPlannedWork']>>;
export type WireRedoWindow = Schemas['RedoWindow'];
export type WireRedoWindows = ForBoth<Schemas['PublicRedoWindows'], Schemas['StaffRedoWindows']>;

export type WireTransitionColumns = Schemas['TransitionColumns'];
export type WireGap = Schemas['Gap'];
export type WireHistory = ForBoth<Schemas['PublicHistory'], Schemas['StaffHistory']>;

export type WireMeasures = Schemas['MeasureColumns'];
export type WireServiceAvailability = Schemas['ServiceAvailability'];
export type WireAvailability = ForBoth<Schemas['PublicAvailability'], Schemas['StaffAvailability']>;

export type WireCell = Schemas['Cell'];
export type WireUsedCell = Schemas['UsedCell'];
export type WireInsurerService = Schemas['InsurerService'];
export type WirePaymentRuns = Schemas['PaymentRuns'];
export type WireOwnWays = Schemas['OwnWays'];
export type WireFormerReturns = Schemas['FormerReturns'];
export type WireDays = Schemas['DayStrip'];
type PageOf<T> = Omit<T, 'insurer' | 'incidents' | 'plannedWork'> & {
  insurer: WireInsurer;
  incidents: WireIncident[];
  plannedWork: WirePlannedWorkItem[];
};
export type WireInsurerPage = ForBoth<Schemas['PublicInsurerPage'], PageOf<Schemas['StaffInsurerPage']>>;
