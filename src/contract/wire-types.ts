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
