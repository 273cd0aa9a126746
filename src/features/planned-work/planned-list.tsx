import { useId, type ReactNode } from 'react';
import { berlinInstantOf } from '#domain/berlin-time.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { PlannedWork } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import { plannedDaysOf, type PlannedDay } from '#domain/planned-days.ts';
import type { PlannedWords } from '#i18n/public/planned-words-de.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import { ShowMoreButton } from '#ui/primitives/show-more-button.tsx';
import { useShowMore } from '#ui/primitives/use-show-more.ts';
import { WorkCard } from './work-card.tsx';
import './planned-work.css';

export type PlannedListProps = Readonly<{
  works: readonly PlannedWork[];
  catalog: Catalog | null;
  now: Instant | null;
  messages: PublicMessages;
  words: PlannedWords;
}>;

/** What runs, what comes by day, what is past. */
export function PlannedList({ works, ...rest }: PlannedListProps) {
  const { now, words } = rest;
  const { running, upcoming, past } = plannedDaysOf(works, now);
  const { shown, next, showMore } = useShowMore(past.length, 7);
  const isProven = now !== null;
  return (
    <>
      <Part
        heading={words.count(isProven ? words.running : words.runningLast, running.length)}
        none={isProven ? words.noneRunning : words.noneRunningLast}
        isEmpty={running.length === 0}
      >
        <Works works={running} isUnderDay={false} {...rest} />
      </Part>
      <Part
        heading={words.count(words.upcoming, countIn(upcoming))}
        none={words.noneUpcoming}
        isEmpty={upcoming.length === 0}
      >
        <Days days={upcoming} {...rest} />
      </Part>
      <Part heading={words.count(words.past, countIn(past))} none={words.nonePast} isEmpty={past.length === 0}>
        <Days days={past.slice(0, shown)} {...rest} />
        <ShowMoreButton next={next} onShowMore={showMore} label={words.more(next)} />
      </Part>
    </>
  );
}

type PartProps = Readonly<{ heading: string; none: string; isEmpty: boolean; children: ReactNode }>;

function Part({ heading, none, isEmpty, children }: PartProps) {
  const id = useId();
  return (
    <section className="grid gap-3" aria-labelledby={id}>
      <h2 id={id} className="work-part">
        {heading}
      </h2>
      {isEmpty ? <p className="text-ink-2">{none}</p> : children}
    </section>
  );
}

type Rest = Omit<PlannedListProps, 'works'>;

function Days({ days, ...rest }: Rest & Readonly<{ days: readonly PlannedDay[] }>) {
  return days.map(({ day, works }) => (
    <div key={day} className="work-day">
      <h3 className="work-date">
        <time dateTime={day}>{rest.messages.formats.date(berlinInstantOf(day))}</time>
      </h3>
      <Works works={works} isUnderDay {...rest} />
    </div>
  ));
}

function Works({ works, ...rest }: PlannedListProps & Readonly<{ isUnderDay: boolean }>) {
  return (
    <ul className="grid gap-3">
      {works.map((work) => (
        <WorkCard key={work.id} work={work} {...rest} />
      ))}
    </ul>
  );
}

function countIn(days: readonly PlannedDay[]): number {
  return days.reduce((sum, { works }) => sum + works.length, 0);
}
