export type WireColumns = {
  epoch: number;
  seq: number;
  asOf: string;
  insurers: string[];
  services: string[];
  pairs: Record<string, string[]>;
  cells: string[];
  since: { base: string; seconds: (number | null)[][] };
  late: [number, number, string][];
  incidents: { ids: string[]; cells: string[] };
};
export type WireBoard = WireColumns & { schema: 'board/1'; audience: 'public' | 'staff'; generatedAt: string };
export type WireClock = { kind: 'real' | 'simulated'; now: string; rate: number };
export type WirePointer = {
  schema: 'pointer/1';
  audience: 'public' | 'staff';
  epoch: number;
  seq: number;
  generatedAt: string;
  nextAt: string;
  pollAfterMs: number;
  clock: WireClock;
  board: string;
  sha256: string;
  minClient: number;
};
export type WireProvenance =
  | { kind: 'documented'; source: string; url: string | null }
  | { kind: 'reported'; source: string }
  | { kind: 'measured' }
  | { kind: 'reconstructed' };
export type WireTransition = {
  seq: number;
  at: string;
  knownAt: string;
  insurer: string;
  service: string;
  availability: 'operational' | 'degraded' | 'outage' | 'unknown';
  mode: 'normal' | 'fallback' | 'isolated' | 'forensics' | 'switchback' | 'maintenance';
  observedAt?: string;
  incident?: string;
  provenance?: WireProvenance;
};
export type WireBatch = { epoch: number; from: number; to: number; generatedAt: string; transitions: WireTransition[] };
export type WireHeartbeat = { epoch: number; headSeq: number; generatedAt: string; clock: WireClock };
export type WireNotice = {
  epoch: number;
  seq: number;
  resource: 'incidents' | 'plannedWork' | 'redoWindows' | 'catalog';
  id: string;
};
export type WireReset = { epoch: number; seq: number; reason: string };
export type WireText = { de: string; en: string | null; simple: string | null };
export type WireGuide = {
  readerGroup: 'insured' | 'practice' | 'employer';
  kind: string;
  steps: WireText[];
  isIndependent: boolean;
};
export type WireContact = {
  callers: string;
  phone: string | null;
  mail: string | null;
  web: string | null;
  hours: WireText | null;
};
export type WireInsurer = {
  id: string;
  name: string;
  shortName: string;
  wallCode: string;
  formerNames: string[];
  kind: string;
  platformIds: string[];
  insuredCount: number;
  contacts: WireContact[];
  guideOverrides: { service: string; guide: WireGuide }[];
  staff?: { environment: string; contactPerson: string } | null;
};
export type WireService = {
  id: string;
  code: string;
  name: WireText;
  purpose: WireText;
  family: string;
  functions: { id: string; name: WireText; isCritical: boolean }[];
  dependsOn: string[];
  restorationRank: number;
  restorationReason: WireText;
  expectedIntervalSeconds: number;
  guides: WireGuide[];
  target: { mainPercent: number; sidePercent: number; mainTime: string; source: string } | null;
};
export type WirePlatform = { id: string; name: WireText; kind: string; dependsOn: string[]; services: string[] };
export type WireCatalog = {
  schema: 'catalog/1';
  audience: 'public' | 'staff';
  provider: { id: string; name: string; web: string | null };
  insurers: WireInsurer[];
  services: WireService[];
  platforms: WirePlatform[];
};
export type WirePair = { availability: WireTransition['availability']; mode: WireTransition['mode'] };
export type WireScope = { insurers: 'all' | string[]; services: 'all' | string[] };
export type WireClaim = { text: WireText; at: string; saidBy: string };
export type WireEta = { earliest: string; latest: string; statedAt: string; revision: number };
export type WireUpdate = {
  number: number;
  at: string;
  publishedAt: string;
  knownAt: string;
  editedAt: string | null;
  lifecycle: string;
  text: WireText;
  formerTexts: { text: WireText; replacedAt: string }[];
  changes: { scope: WireScope; to: WirePair }[];
  eta: WireEta | null;
  nextUpdateDue: string | null;
  source: WireProvenance;
  staffNote?: string | null;
};
export type WireIncident = {
  id: string;
  title: WireText;
  kind: string;
  lifecycle: string;
  startedAt: string;
  detectedAt: string | null;
  resolvedAt: string | null;
  affected: WireScope;
  known: { confirmed: WireClaim[]; open: WireClaim[]; excluded: WireClaim[] };
  updates: WireUpdate[];
  staff?: { internalTitle: string; forensicStage: string | null; notes: string[] } | null;
};
export type WireIncidents = {
  schema: 'incidents/1';
  audience: 'public' | 'staff';
  generatedAt: string;
  incidents: WireIncident[];
};
export type WireIncidentAnswer = {
  schema: 'incident/1';
  audience: 'public' | 'staff';
  generatedAt: string;
  incident: WireIncident;
};
export type WirePlannedWorkItem = {
  id: string;
  sequence: number;
  kind: string;
  status: string;
  knownAt: string;
  startsAt: string;
  endsAt: string;
  maxInterruptionSeconds: number | null;
  expected: WirePair;
  affected: WireScope;
  text: WireText;
  source: WireProvenance;
  staffNote?: string | null;
};
export type WirePlannedWork = {
  schema: 'planned-work/1';
  audience: 'public' | 'staff';
  generatedAt: string;
  plannedWork: WirePlannedWorkItem[];
};
export type WireRedoWindow = {
  id: string;
  service: string;
  insurers: 'all' | string[];
  from: string;
  to: string;
  knownAt: string;
  transaction: WireText;
  actions: { insured: WireText | null; practice: WireText | null; employer: WireText | null };
  deadline: string | null;
  status: string;
  source: WireProvenance;
};
export type WireRedoWindows = {
  schema: 'redo-windows/1';
  audience: 'public' | 'staff';
  generatedAt: string;
  redoWindows: WireRedoWindow[];
};
export type WireTransitionColumns = {
  insurers: string[];
  services: string[];
  pairs: Record<string, string[]>;
  incidents: string[];
  provenances: WireProvenance[];
  base: { seq: number; knownAt: string };
  seq: number[];
  knownAt: number[];
  at: number[];
  insurer: number[];
  service: number[];
  to: string;
  incident: string;
  provenance: string;
  observedAt: [number, string][];
};
export type WireGap = { from: string; to: string; insurers: 'all' | string[]; services: 'all' | string[] };
export type WireHistory = {
  schema: 'history/1';
  audience: 'public' | 'staff';
  generatedAt: string;
  from: string;
  to: string;
  base: WireColumns;
  transitions: WireTransitionColumns;
  gaps: WireGap[];
};
export type WireMeasures = {
  totalMs: number[];
  knownMs: number[];
  unknownMs: number[];
  excludedMs: number[];
  strictMs: number[];
  usableMs: number[];
  operationalMs: number[];
  degradedMs: number[];
  fallbackMs: number[];
  controlledMs: number[];
  maintenanceMs: number[];
  outageMs: number[];
};
export type WireServiceAvailability = {
  service: string;
  mainTime: 'kim' | 'epa';
  main: WireMeasures;
  side: WireMeasures;
  worst: string;
};
export type WireAvailability = {
  schema: 'availability/1';
  audience: 'public' | 'staff';
  generatedAt: string;
  asOf: string;
  from: string;
  to: string;
  bucket: 'day';
  insurer: string | null;
  definition: { text: WireText; weighting: 'cellTime'; excludesMaintenance: boolean };
  days: { day: string; from: string; to: string }[];
  pairs: Record<string, string[]>;
  services: WireServiceAvailability[];
};
export type WireCell =
  | { applicable: false }
  | {
      applicable: true;
      availability: WireTransition['availability'];
      mode: WireTransition['mode'];
      since: string | null;
      observedAt: string | null;
      incident: string | null;
    };
export type WireInsurerService = {
  service: string;
  code: string;
  name: WireText;
  purpose: WireText;
  cell: WireCell;
  guides: WireGuide[];
};
export type WireDays = {
  first: string;
  count: number;
  pairs: Record<string, string[]>;
  services: { service: string; worst: string; lostSeconds: [number, number][]; unknownSeconds: [number, number][] }[];
};
export type WireInsurerPage = {
  schema: 'insurer/1';
  audience: 'public' | 'staff';
  generatedAt: string;
  epoch: number;
  seq: number;
  asOf: string;
  insurer: WireInsurer;
  services: WireInsurerService[];
  days: WireDays;
  incidents: WireIncident[];
  plannedWork: WirePlannedWorkItem[];
  redoWindows: WireRedoWindow[];
};
