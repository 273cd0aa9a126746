import { ladderOf } from '#api/freshness-reading.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { ladders } from '#domain/freshness.ts';
import { modes } from '#domain/pair.ts';
import { LegendTiles } from '#features/about/legend-tiles.tsx';
import { PlainCard } from '#features/about/plain-card.tsx';
import { PlainList, PlainText } from '#features/about/plain-text.tsx';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { PublicPage } from './public-page.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useLiveClock } from './use-live-clock.ts';

/** What every sign means, how fresh a state has to be, and the rule of the display. */
export function LegendView({ source }: Readonly<{ source: BoardSource }>) {
  const messages = usePublicWords();
  const words = usePartWords('legend');
  useLiveClock(source);
  const isEasy = messages.language === 'leicht';
  const { ageInWords, ageInSeconds } = messages.formats;
  const { ladder, rule } = words;
  const pollAfterMs = useLiveBoardPart(source.liveBoard, (state) => state.pollAfterMs);
  const { liveMs, delayedMs, staleMs } = ladderOf({ pollAfterMs }, 'public');
  const steps = [
    ladder.live(ageInSeconds(liveMs)),
    ladder.delayed(ageInSeconds(delayedMs)),
    ladder.stale(ageInWords(staleMs)),
    ladder.unknown,
  ];
  const { title, description, heading } = words;
  return (
    <PublicPage source={source} title={title} description={description} heading={heading}>
      <div className="grid max-w-prose gap-2">
        <PlainText isEasy={isEasy}>{words.intro}</PlainText>
        <PlainText isEasy={isEasy}>{words.fill}</PlainText>
      </div>
      <LegendTiles words={words} messages={messages} />
      <div className="about-cards">
        <PlainCard heading={words.modes.heading}>
          <PlainList items={modes.map((mode) => words.modes[mode])} isEasy={isEasy} />
          <PlainText isEasy={isEasy}>{words.codes}</PlainText>
        </PlainCard>
        <PlainCard heading={ladder.heading}>
          <PlainText isEasy={isEasy}>{ladder.intro}</PlainText>
          <PlainList items={steps} isEasy={isEasy} isNumbered />
          {liveMs > ladders.public.liveMs && <PlainText isEasy={isEasy}>{ladder.wider}</PlainText>}
        </PlainCard>
        <PlainCard heading={rule.heading}>
          <PlainList items={rule.items} isEasy={isEasy} />
        </PlainCard>
      </div>
    </PublicPage>
  );
}
