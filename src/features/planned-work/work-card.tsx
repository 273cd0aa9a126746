import { berlinDayOf } from '#domain/berlin-time.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { PlannedWork } from '#domain/incident.ts';
import { secondMs, type Instant } from '#domain/instant.ts';
import { workPhaseOf } from '#domain/planned-days.ts';
import { listedIn } from '#domain/scope.ts';
import type { PlannedWords } from '#i18n/public/planned-words-de.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import { insurerNameOf, serviceNameOf } from '#ui/catalog-names.ts';
import { FoldSection } from '#ui/primitives/fold-section.tsx';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { ToldParagraphs } from '#ui/primitives/told-text.tsx';

export type WorkCardProps = Readonly<{
  work: PlannedWork;
  /** null while it is not known what there is */
  catalog: Catalog | null;
  /** board time; null = nothing is proven */
  now: Instant | null;
  /** the day stands above it */
  isUnderDay: boolean;
  messages: PublicMessages;
  words: PlannedWords;
}>;

/** One piece of announced work: when, what for, whom it concerns, what to expect. */
export function WorkCard({ work, catalog, now, isUnderDay, messages, words }: WorkCardProps) {
  const { language, frame } = messages;
  const phase = workPhaseOf(work, now);
  const isUnproven = phase === 'running' && now === null;
  return (
    <li className="work-card" data-phase={phase} id={work.id}>
      <p className="work-tags">
        <span className="work-tag">{isUnproven ? words.runningUnproven : words.phases[phase]}</span>
        <span>{words.kinds[work.kind]}</span>
      </p>
      <p className="work-time">
        <TimeRange work={work} isUnderDay={isUnderDay} messages={messages} words={words} />
      </p>
      <div className="work-text grid gap-2">
        <ToldParagraphs text={work.text} language={language} mark={frame.otherLanguage} />
      </div>
      <p className="text-sm text-ink-2">{words.purposes[work.kind]}</p>
      {phase !== 'cancelled' && <Expected work={work} messages={messages} words={words} />}
      {catalog !== null && <Concerned work={work} catalog={catalog} messages={messages} words={words} />}
      <p className="text-sm text-ink-3">{words.announced(messages.formats.dateTime(work.knownAt))}</p>
    </li>
  );
}

/** A longer list of insurers is folded. */
const shownAtMost = 3;

type PartProps = Readonly<{ work: PlannedWork; messages: PublicMessages; words: PlannedWords }>;

function TimeRange({
  work: { startsAt, endsAt },
  isUnderDay,
  messages: { formats },
  words,
}: PartProps & Readonly<{ isUnderDay: boolean }>) {
  const isSameDay = berlinDayOf(startsAt) === berlinDayOf(endsAt);
  const from = isUnderDay ? formats.time(startsAt) : formats.dateTime(startsAt);
  const until = isSameDay ? formats.time(endsAt) : formats.dateTime(endsAt);
  return <time dateTime={new Date(startsAt).toISOString()}>{words.range(from, until)}</time>;
}

function Expected({ work: { expected, maxInterruptionSeconds }, messages, words }: PartProps) {
  const state = messages.status.public[expected.availability][expected.mode];
  const length = maxInterruptionSeconds === null ? null : messages.formats.duration(maxInterruptionSeconds * secondMs);
  return (
    <p>
      <span className="font-semibold">{words.expect}:</span>{' '}
      {length === null ? words.interruptionNone : words.interruption(length)} {words.expected(state)}
    </p>
  );
}

function Concerned({ work, catalog, messages, words }: PartProps & Readonly<{ catalog: Catalog }>) {
  const services = listedIn(work.affected.serviceIds, catalog.services);
  const insurers = listedIn(work.affected.insurerIds, catalog.insurers);
  const isAll = insurers.length >= catalog.insurers.length;
  return (
    <div className="work-scope">
      <div className="work-services">
        <p className="font-semibold">{words.services}:</p>
        <ul className="work-names">
          {services.map((serviceId) => (
            <li key={serviceId}>
              <PageLink to={`/dienst/${encodeURIComponent(serviceId)}`} className="link wrap-anywhere">
                <bdi>{serviceNameOf(catalog, serviceId, messages.language)}</bdi>
              </PageLink>
            </li>
          ))}
        </ul>
      </div>
      <FoldSection
        heading={`${words.insurers}: ${isAll ? words.insurersAll(insurers.length) : words.insurersCount(insurers.length)}`}
        level={null}
        isOpenAtFirst={insurers.length <= shownAtMost}
      >
        <ul className="work-names pb-2">
          {insurers.map((insurerId) => (
            <li key={insurerId}>
              <PageLink to={`/kasse/${encodeURIComponent(insurerId)}`} className="link wrap-anywhere">
                <bdi>{insurerNameOf(catalog, insurerId)}</bdi>
              </PageLink>
            </li>
          ))}
        </ul>
      </FoldSection>
    </div>
  );
}
