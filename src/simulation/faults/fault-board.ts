import type { Instant } from '#domain/instant.ts';
import type { Clock } from '#lib/clock.ts';
import type { Fault, FaultKind, FaultOf } from './fault.ts';

/** A fault with its time: `since` real time, `until` null = until lifted. */
export type ActiveFault = Readonly<{ fault: Fault; since: Instant; until: Instant | null }>;

/** The faults in force. Those that happen once are told to listeners and not kept. */
export type FaultBoard = Readonly<{
  active: () => readonly ActiveFault[];
  /** the first active fault of a kind */
  find: <Kind extends FaultKind>(kind: Kind) => FaultOf<Kind> | null;
  /** the fault that concerns this address, the longest prefix first */
  findFor: <Kind extends 'html' | 'status' | 'delay'>(kind: Kind, path: string) => FaultOf<Kind> | null;
  /** since when a kind is in force, or null */
  since: (kind: FaultKind) => Instant | null;
  /** replaces everything in force */
  put: (faults: readonly Readonly<{ fault: Fault; forMs: number | null }>[]) => void;
  /** hears each fault as it is put; answers with the way to stop listening */
  subscribe: (listener: (fault: Fault) => void) => () => void;
}>;

export function createFaultBoard(clock: Clock): FaultBoard {
  let held: readonly ActiveFault[] = [];
  const listeners = new Set<(fault: Fault) => void>();
  const active = (): readonly ActiveFault[] => {
    const now = clock.now();
    return held.filter(({ until }) => until === null || now < until);
  };
  const find: FaultBoard['find'] = (kind) =>
    active()
      .map(({ fault }) => fault)
      .find((fault) => isOfKind(fault, kind)) ?? null;
  return {
    active,
    find,
    findFor: (kind, path) => {
      const matching = active().flatMap(({ fault }) => (isOfKind(fault, kind) && concerns(fault, path) ? [fault] : []));
      return matching.sort((a, b) => prefixOf(b).length - prefixOf(a).length)[0] ?? null;
    },
    since: (kind) => active().find(({ fault }) => fault.kind === kind)?.since ?? null,
    put: (faults) => {
      const since = clock.now();
      held = faults
        .filter(({ fault }) => !happensOnce.has(fault.kind))
        .map(({ fault, forMs }) => ({ fault, since, until: forMs === null ? null : since + forMs }));
      for (const { fault } of faults) for (const listener of listeners) listener(fault);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const happensOnce: ReadonlySet<FaultKind> = new Set(['cutStreams', 'reset', 'gap']);

function concerns(fault: Fault, path: string): boolean {
  return path.startsWith(prefixOf(fault));
}

function prefixOf(fault: Fault): string {
  return 'path' in fault ? fault.path : '';
}

function isOfKind<Kind extends FaultKind>(fault: Fault, kind: Kind): fault is FaultOf<Kind> {
  return fault.kind === kind;
}
