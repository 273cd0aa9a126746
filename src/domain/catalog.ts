import type { Text } from './text.ts';

export const insurerKinds = ['BKK', 'IKK', 'EK', 'other'] as const;
export type InsurerKind = (typeof insurerKinds)[number];

export const readerGroups = ['insured', 'practice', 'employer'] as const;
export type ReaderGroup = (typeof readerGroups)[number];

export const fallbackKinds = [
  'paper',
  'manualEntry',
  'postFax',
  'hotline',
  'inPerson',
  'altMailbox',
  'emergencyEnvironment',
  'batchDelayed',
  'degradedCheck',
  'none',
] as const;
export type FallbackKind = (typeof fallbackKinds)[number];

/** What to do instead, for one reader group. Steps begin with the verb. */
export type FallbackGuide = Readonly<{
  readerGroup: ReaderGroup;
  kind: FallbackKind;
  steps: readonly Text[];
  /** a fallback can share the fate of what it replaces; true = it does not need the provider */
  isIndependent: boolean;
}>;

/** How one group of callers reaches an insurer. Null = this way is not offered. */
export type Contact = Readonly<{
  callers: ReaderGroup | 'everyone';
  phone: string | null;
  mail: string | null;
  web: string | null;
  hours: Text | null;
}>;

/** Ways in that only the insurer's own page tells. */
export type OwnWays = Readonly<{
  /** null = none, or not told */
  app: OwnApp | null;
  offices: readonly Office[];
}>;

export type OwnApp = Readonly<{
  callers: Contact['callers'];
  name: string;
  /** where it is explained and got; null = not told */
  web: string | null;
}>;

export type Office = Readonly<{
  callers: Contact['callers'];
  /** on one line, as people write it */
  address: string;
  hours: Text | null;
}>;

export type Insurer = Readonly<{
  id: string;
  name: string;
  shortName: string;
  /** at most 6 letters, for the wall */
  wallCode: string;
  formerNames: readonly string[];
  kind: InsurerKind;
  platformIds: readonly string[];
  insuredCount: number;
  contacts: readonly Contact[];
  /** what this insurer does differently from the service's own guides */
  guideOverrides: readonly Readonly<{ serviceId: string; guide: FallbackGuide }>[];
  /** never in a public byte; null in the public projection */
  staff: Readonly<{ environment: string; contactPerson: string }> | null;
}>;

export const serviceFamilies = ['telematics', 'money', 'reporting', 'contact'] as const;
export type ServiceFamily = (typeof serviceFamilies)[number];

/** Service time a target is measured in; definitions in `main-time.ts`. */
export const mainTimes = ['kim', 'epa'] as const;
export type MainTime = (typeof mainTimes)[number];

export type AvailabilityTarget = Readonly<{
  mainPercent: number;
  sidePercent: number;
  mainTime: MainTime;
  source: string;
}>;

export type Service = Readonly<{
  id: string;
  /** short, upper case or as people write it: eAU, KIM, ZV */
  code: string;
  name: Text;
  purpose: Text;
  family: ServiceFamily;
  functions: readonly Readonly<{ id: string; name: Text; isCritical: boolean }>[];
  dependsOn: readonly string[];
  /** 1 = restored first */
  restorationRank: number;
  restorationReason: Text;
  expectedIntervalSeconds: number;
  guides: readonly FallbackGuide[];
  target: AvailabilityTarget | null;
}>;

export const platformKinds = ['dataCentre', 'networkAccess', 'vendor'] as const;
export type PlatformKind = (typeof platformKinds)[number];

/** What services run on. Explains blast radius. */
export type Platform = Readonly<{
  id: string;
  name: Text;
  kind: PlatformKind;
  dependsOn: readonly string[];
  serviceIds: readonly string[];
}>;

/** The expected set: what must be on a board, and what it is called. Order is display order. */
export type Catalog = Readonly<{
  provider: Readonly<{ id: string; name: string; web: string | null }>;
  insurers: readonly Insurer[];
  services: readonly Service[];
  platforms: readonly Platform[];
}>;
