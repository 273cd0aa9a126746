import type { Catalog } from '#domain/catalog.ts';
import { berlinDayOf } from '#domain/berlin-time.ts';
import { minuteMs, type Instant } from '#domain/instant.ts';
import { firstSteps, type NextStep } from '#domain/next-steps.ts';
import { covers, listedIn } from '#domain/scope.ts';
import type { Messages } from '#i18n/messages.ts';
import { textIn } from '#i18n/text-in.ts';
import { insurerNameOf, serviceCodeOf } from '#ui/catalog-names.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';

/** How far what is announced can be relied upon: `missing` = not all of it has come yet; `old` = newer words may exist, these are of `at`. */
export type NextStand =
  Readonly<{ kind: 'fresh' }> | Readonly<{ kind: 'missing' }> | Readonly<{ kind: 'old'; at: Instant }>;

export type WallNextProps = Readonly<{
  steps: readonly NextStep[];
  stand: NextStand;
  /** of all services, also on a wall that shows some: what is announced is told as it is announced */
  catalog: Catalog;
  /** board time; null = not known, or nothing is proven */
  now: Instant | null;
  messages: Messages;
}>;

const shownSteps = 3;
/** Of more letters the last would be cut off: they are set smaller. */
const longestTitle = 22;

/** The next three things that are announced, with what is left until then. Nothing is counted down to that may have been called off since. */
export function WallNext({ steps, stand, catalog, now, messages }: WallNextProps) {
  if (steps.length === 0)
    return <p className="wall-none">{stand.kind === 'fresh' ? messages.wall.nextNone : messages.wall.nextUnknown}</p>;
  return (
    <ol className="wall-steps">
      {firstSteps(steps, shownSteps).map((step) => (
        <Step
          key={step.key}
          step={step}
          catalog={catalog}
          now={stand.kind === 'old' ? null : now}
          messages={messages}
        />
      ))}
    </ol>
  );
}

/** Beside the heading: what is shown is not all, or not of now. */
export function WallNextStand({ stand, now, messages }: Pick<WallNextProps, 'stand' | 'now' | 'messages'>) {
  const { wall, formats } = messages;
  if (stand.kind === 'fresh') return null;
  const words = stand.kind === 'missing' ? wall.nextIncomplete : wall.nextOld(formats.point(stand.at, now ?? stand.at));
  return <p className="wall-next-stand">{words}</p>;
}

type StepProps = Readonly<{ step: NextStep; catalog: Catalog; now: Instant | null; messages: Messages }>;

function Step({ step, catalog, now, messages }: StepProps) {
  const { formats } = messages;
  const { title, line } = stepWords(step, catalog, messages);
  return (
    <li className="wall-step">
      <p className="wall-step-time">
        <time dateTime={new Date(step.at).toISOString()}>{formats.clockFace(step.at)}</time>
        <span>{whenWords(step, now, messages)}</span>
      </p>
      {step.kind === 'message' ? <MessageMark /> : <StatusTile {...step.work.expected} size={52} />}
      <p className="wall-step-title" data-long={title.length > longestTitle || undefined}>
        {title}
      </p>
      <p className="wall-step-line">{line}</p>
    </li>
  );
}

/** "in 38 min", on another day that day; when its time has come "fällig", and when nobody has confirmed it since "überfällig". */
function whenWords({ at, when }: NextStep, now: Instant | null, messages: Messages): string {
  const { wall, formats } = messages;
  if (when !== 'ahead') return wall[when];
  if (now === null || berlinDayOf(now) !== berlinDayOf(at)) return formats.dayOfYear(at);
  return wall.countdown(leftWords(Math.max(0, at - now), messages));
}

/** "80 min", "2:40 h": exact, and never wider than the time above it. */
function leftWords(ms: number, { time }: Messages): string {
  const minutes = Math.floor(ms / minuteMs);
  if (minutes < 100) return `${minutes}\u00a0${time.minute}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}\u00a0${time.hour}`;
}

function stepWords(step: NextStep, catalog: Catalog, messages: Messages): Readonly<{ title: string; line: string }> {
  const { wall, formats, language } = messages;
  if (step.kind === 'message') return { title: wall.nextMessage, line: textIn(step.incident.title, language).words };
  const { work } = step;
  const { serviceIds, insurerIds } = work.affected;
  const services = listedIn(serviceIds, catalog.services);
  const insurers = listedIn(insurerIds, catalog.insurers);
  const isAll = covers(serviceIds, '') || isEvery(services, catalog.services);
  const what = isAll
    ? wall.allServices
    : services.length > 2
      ? wall.services(services.length)
      : services.map((id) => serviceCodeOf(catalog, id)).join(', ');
  const [only] = insurers;
  const who = isEvery(insurers, catalog.insurers)
    ? wall.allInsurers(insurers.length)
    : insurers.length === 1 && only !== undefined
      ? insurerNameOf(catalog, only)
      : wall.insurersCount(insurers.length);
  const kind = wall.works[work.kind];
  const isEnd = step.kind === 'end';
  return {
    title: isEnd ? wall.endOf(kind, what) : wall.beginOf(kind, what),
    line: isEnd ? who : wall.scopeUntil(who, formats.clockFace(work.endsAt)),
  };
}

/** Of an empty list nobody can say that these are all. */
function isEvery(ids: readonly string[], all: readonly unknown[]): boolean {
  return all.length > 0 && ids.length >= all.length;
}

/** A word, not a state: drawn in ink. */
function MessageMark() {
  return (
    <svg
      className="wall-step-mark"
      aria-hidden="true"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
    >
      <path d="M2.5 3.5h13v9h-7l-3.5 3v-3h-2.5z" strokeLinejoin="round" />
      <path d="M5.5 6.8h7M5.5 9.4h4.5" strokeLinecap="round" />
    </svg>
  );
}
