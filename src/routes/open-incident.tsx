import { useQuery } from '@tanstack/react-query';
import { incidentsQuery } from '#api/incidents-query.ts';
import type { Instant } from '#domain/instant.ts';
import { IncidentBanner } from '#features/incident-banner/incident-banner.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import type { BoardSource } from './use-board-feed.ts';

/** What people say about the open security incident; fetched again when the stream says that it has changed. */
export function OpenIncident({ source, now }: Readonly<{ source: BoardSource; now: Instant | null }>) {
  const messages = useMessages();
  const { client, liveBoard } = source;
  const { data } = useQuery(incidentsQuery(client, liveBoard.audience));
  return data === undefined ? null : <IncidentBanner incidents={data.incidents} now={now} messages={messages} />;
}
