import { use, useMemo, useState } from 'react';
import type { Catalog } from '#domain/catalog.ts';
import { historyUntil } from '#domain/history-until.ts';
import type { History } from '#domain/history.ts';
import type { Instant } from '#domain/instant.ts';
import { timelinesOf } from '#domain/timeline.ts';
import { RecoveryTable } from '#features/recovery/recovery-table.tsx';
import { RestorationBoard } from '#features/restoration/restoration-board.tsx';
import { loadRecoveryWords } from '#i18n/recovery/load-recovery-words.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { RoutedLinks } from './routed-links.tsx';

export type TimelineReturnProps = Readonly<{
  history: History;
  /** the instant looked at; only what was known by then counts */
  at: Instant;
  catalog: Catalog;
}>;

/** The sight of the timeline that tells how the insurers return. */
export default function TimelineReturn({ history, at, catalog }: TimelineReturnProps) {
  const messages = useMessages();
  const words = use(loadRecoveryWords(messages.language));
  const talk = useMemo(() => ({ messages, words }), [messages, words]);
  const [serviceId, setServiceId] = useState<string | null>(null);
  const known = useMemo(() => historyUntil(history, at), [history, at]);
  const timelines = useMemo(() => timelinesOf(known), [known]);
  return (
    <RoutedLinks>
      <RestorationBoard
        timelines={timelines}
        window={known.window}
        catalog={catalog}
        serviceId={serviceId}
        onService={setServiceId}
        talk={talk}
      >
        <RecoveryTable timelines={timelines} window={known.window} catalog={catalog} messages={messages} words={words} />
      </RestorationBoard>
    </RoutedLinks>
  );
}
