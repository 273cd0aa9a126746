import { decodeWalls } from '#contract/walls-codec.ts';
import { sharedNames, wallAlarmOf, type WallAlarm } from '#domain/wall-beacon.ts';
import type { Answer, Client } from './client.ts';

/** What a wall knows of the others of its house, as the receiver last told it. */
export type Neighbours = Readonly<{
  /** those that are silent or do not show what they should, by name */
  troubled: readonly Readonly<{ wallId: string; alarm: WallAlarm }>[];
  /** another screen goes by the name of this one */
  isNameShared: boolean;
  /** whether that could be read just now; null = nobody keeps such a list here */
  isListRead: boolean | null;
}>;

export const unknownNeighbours: Neighbours = { troubled: [], isNameShared: false, isListRead: null };

/** Who receives nothing here is not complained of: a backend need not. */
export const nobodyThere: ReadonlySet<number | null> = new Set([404, 405, 501]);

type Asking = Readonly<{ client: Client; receiver: string; wallId: string; instance: string }>;

/** A list that cannot be read takes back no alarm: what was last known stays, and it is said that nothing newer is. */
export async function readNeighbours(
  { client, receiver, wallId, instance }: Asking,
  known: Neighbours,
): Promise<Neighbours> {
  const answer = await client.get(receiver, { cache: 'no-store' });
  if (isNobody(answer)) return unknownNeighbours;
  const decoded = answer.ok ? decodeWalls(answer.body) : null;
  if (decoded?.ok !== true) {
    const { troubled, isNameShared } = known;
    return { troubled, isNameShared, isListRead: false };
  }
  const { generatedAt, reports } = decoded.value;
  const troubled = reports.flatMap((report) => {
    const { beacon } = report;
    const alarm = wallAlarmOf(report, generatedAt);
    // what is out of date says so itself, in letters that are read from six metres
    if (alarm === null || alarm === 'outOfDate') return [];
    const isOwn = beacon.wallId === wallId && beacon.instance === instance;
    return isOwn ? [] : [{ wallId: beacon.wallId, alarm }];
  });
  return { troubled, isNameShared: sharedNames(reports).has(wallId), isListRead: true };
}

function isNobody(answer: Answer): boolean {
  return !answer.ok && answer.failure.kind === 'status' && nobodyThere.has(answer.failure.status);
}
