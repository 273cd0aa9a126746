import { minuteMs, type Instant } from './instant.ts';

/** When a staff view was last looked at on this device. */
export type StaffVisit = Readonly<{
  /** real time of the last look */
  seenAt: Instant;
  /** board time of it, in the history of this epoch */
  boardAt: Instant;
  epoch: number;
  /** board time at which the visit before this one ended; null = there was none, or in another history */
  before: Instant | null;
}>;

/** A pause of less than this belongs to the same visit: a reload forgets nothing. */
export const visitPauseMs = 30 * minuteMs;

/** Notes a look. A board time that has gone back, or another history, knows nothing of earlier visits. */
export function noteVisit(last: StaffVisit | null, now: Omit<StaffVisit, 'before'>): StaffVisit {
  if (last === null || last.epoch !== now.epoch || last.boardAt > now.boardAt) return { ...now, before: null };
  return { ...now, before: now.seenAt - last.seenAt >= visitPauseMs ? last.boardAt : last.before };
}

/** Reads what was kept; null = nothing that can be read. */
export function parseVisit(text: string | null): StaffVisit | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  const { seenAt, boardAt, epoch, before } = Object.fromEntries(Object.entries(value));
  if (!isInstant(seenAt) || !isInstant(boardAt) || !isInstant(epoch)) return null;
  return { seenAt, boardAt, epoch, before: isInstant(before) ? before : null };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}
