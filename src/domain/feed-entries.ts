import type { ChangeGroup } from './change-groups.ts';
import type { Incident, Update } from './incident.ts';
import { hourMs, minuteMs, type Instant } from './instant.ts';

/** Messages of one incident that came close together. */
export type MessageGroup = Readonly<{
  /** stable while the group grows: the incident and its oldest message here */
  key: string;
  incident: Incident;
  /** the newest of them */
  update: Update;
  /** number of the oldest */
  firstNumber: number;
  latestAt: Instant;
}>;

/** One entry of the feed: what cells did, or what people said. */
export type FeedEntry =
  Readonly<{ kind: 'changes'; group: ChangeGroup }> | Readonly<{ kind: 'messages'; group: MessageGroup }>;

export const messagesToldMs = 24 * hourMs;
const togetherMs = 10 * minuteMs;

/** Messages of the last 24 hours, by incident. `now` is board time; null = not told yet, and then nothing can be called recent. */
export function recentMessages(incidents: readonly Incident[], now: Instant | null): readonly MessageGroup[] {
  if (now === null) return [];
  return incidents.flatMap((incident) => {
    const told = incident.updates
      .filter(({ publishedAt }) => publishedAt <= now && publishedAt > now - messagesToldMs)
      .toSorted((a, b) => a.publishedAt - b.publishedAt || a.number - b.number);
    return inRuns(told).map((run) => groupOf(incident, run));
  });
}

/** Changes and messages in one order, newest first; at one instant the word comes before the deed. */
export function feedEntries(changes: readonly ChangeGroup[], messages: readonly MessageGroup[]): readonly FeedEntry[] {
  const entries: readonly FeedEntry[] = [
    ...messages.map((group): FeedEntry => ({ kind: 'messages', group })),
    ...changes.map((group): FeedEntry => ({ kind: 'changes', group })),
  ];
  return entries.toSorted((a, b) => b.group.latestAt - a.group.latestAt);
}

/** Oldest first; each at most ten minutes after the one before. */
function inRuns(updates: readonly Update[]): readonly (readonly Update[])[] {
  const runs: Update[][] = [];
  for (const update of updates) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || update.publishedAt - last.publishedAt > togetherMs)
      runs.push([update]);
    else run.push(update);
  }
  return runs;
}

function groupOf(incident: Incident, run: readonly Update[]): MessageGroup {
  const [first] = run;
  const update = run.at(-1);
  if (first === undefined || update === undefined) throw new Error('a group has at least one message');
  const key = `${incident.id} ${first.number}`;
  return { key, incident, update, firstNumber: first.number, latestAt: update.publishedAt };
}
