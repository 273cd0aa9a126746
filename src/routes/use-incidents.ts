import { useQuery } from '@tanstack/react-query';
import { incidentsQuery } from '#api/incidents-query.ts';
import type { Incident } from '#domain/incident.ts';
import type { BoardSource } from './use-board-feed.ts';

const none: readonly Incident[] = [];

/** What people say about what happened; fetched again when the stream says that it has changed, but not while the picture is held. */
export function useIncidents({ client, liveBoard }: BoardSource, isHeld: boolean): readonly Incident[] {
  const { data } = useQuery({ ...incidentsQuery(client, liveBoard.audience), enabled: !isHeld });
  return data?.incidents ?? none;
}
