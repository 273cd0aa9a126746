import { useFreshness } from '#api/use-freshness.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { slotAt } from '#domain/board-index.ts';
import { insurerVerdict, lastVerdict } from '#domain/insurer-verdict.ts';
import { WidgetCard } from '#features/embed/widget-card.tsx';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { pathPrefixes } from '#i18n/language.ts';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { isReadable } from '#ui/is-readable.ts';
import { isProven } from '#ui/status/is-proven.ts';
import { useBoardFeed, type BoardSource } from './use-board-feed.ts';
import { usePageFrame } from './use-page-frame.ts';
import { useView } from './use-view.ts';

/** One insurer's answer for other people's pages. Asks as the public page does, and keeps nothing on the device. */
export function EmbedWidgetView({ source, insurerId }: Readonly<{ source: BoardSource; insurerId: string }>) {
  const messages = usePublicWords();
  const { widget } = usePartWords('embed');
  const { language, frame } = messages;
  const { view, to } = useView();
  const { shown, proof, failure, retry } = useBoardFeed(source);
  const insurer = shown?.catalog.insurers.find(({ id }) => id === insurerId);
  const name = insurer !== undefined && isReadable(insurer.name) ? insurer.name : insurerId;
  usePageFrame({ title: widget.title(name), language, theme: view.theme, surface: 'widget' });
  const stand = useStand(source);
  const isSimulated = useLiveBoardPart(source.liveBoard, (state) => state.clock)?.kind === 'simulated';
  const address = (path: string) => `${pathPrefixes[language]}${to(path)}`;
  if (shown === null) {
    return (
      <main aria-label={widget.title(name)}>
        {failure === null ? (
          <p className="widget">{frame.load.wait}</p>
        ) : (
          <LoadFailure title={frame.load.failed} failure={failure} onRetry={retry} messages={messages} />
        )}
      </main>
    );
  }
  if (insurer === undefined) {
    return (
      <main className="widget" aria-label={widget.title(name)}>
        <p>
          {widget.unknownInsurer}{' '}
          <a className="link" href={address('/')} target="_blank" rel="noopener">
            {widget.toAll} <span className="widget-tab">{widget.newTab}</span>
          </a>
        </p>
      </main>
    );
  }
  const slots = shown.catalog.services.map(({ id }) => slotAt(shown.board, insurer.id, id));
  return (
    <WidgetCard
      name={name}
      verdict={insurerVerdict(slots, proof)}
      last={proof.freshness === 'unknown' ? null : lastVerdict(slots, proof)}
      stand={stand}
      isProven={isProven(proof)}
      isSimulated={isSimulated}
      href={address(`/kasse/${encodeURIComponent(insurer.id)}`)}
      words={widget}
      isEasy={language === 'leicht'}
    />
  );
}

function useStand({ liveBoard }: BoardSource) {
  const { formats } = usePublicWords();
  const { ageMs, boardNow } = useFreshness(liveBoard);
  const clock = useLiveBoardPart(liveBoard, (state) => state.clock);
  if (ageMs === null || !Number.isFinite(ageMs) || boardNow === null || clock === null) return null;
  return formats.dateTime(boardNow - ageMs * clock.rate);
}
