import type { Catalog } from '#domain/catalog.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import type { BoardFeed, BoardSource } from './use-board-feed.ts';
import type { TimelineMoment } from './use-timeline-moment.ts';
import type { TimelineViewInForce } from './use-timeline-view.ts';

/** What every way to look at the past is given. */
export type TimelineSightProps = Readonly<{
  source: BoardSource;
  feed: BoardFeed;
  catalog: Catalog;
  timeline: TimelineViewInForce;
  control: TimelineMoment;
  words: TimelineWords;
}>;
