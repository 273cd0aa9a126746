import { berlinDayOf } from '#domain/berlin-time.ts';
import type { ExpectedReturn } from '#domain/expected-return.ts';
import type { Instant } from '#domain/instant.ts';
import type { Talk } from './talk.ts';

export type ExpectedBackProps = Readonly<{ expected: ExpectedReturn; now: Instant; talk: Talk }>;

/** When people expect it back: a range, how often that was put off, what was said before, and that it is overdue when it is. */
export function ExpectedBack({ expected, now, talk }: ExpectedBackProps) {
  const { words, messages, link } = talk;
  const { eta, postponements, isOverdue, incidentId, former } = expected;
  const { date, dayTime, dayOfYear } = messages.formats;
  const range = isOverdue
    ? words.expected.overdue(dayTime(eta.latest, now))
    : `${words.expected.range(spanOf(eta, now, talk, date, (at) => dayTime(at, now)))}.`;
  const history = [
    ...(postponements > 0 ? [words.expected.postponed(postponements)] : []),
    words.expected.stated(dayTime(eta.statedAt, now)),
  ];
  return (
    <div className="grid gap-1">
      <p>
        {range} {history.map(sentence).join(' ')}{' '}
        {link(`/stoerung/${encodeURIComponent(incidentId)}`, words.messages.whole)}
      </p>
      {former.length > 0 && (
        <>
          <p>{words.expected.former}</p>
          <ol className="expected-former">
            {former.map((said) => (
              <li key={said.revision}>
                {words.expected.formerRange(spanOf(said, now, talk, dayOfYear, dayOfYear), dayOfYear(said.statedAt))}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

const sentence = (text: string) => `${text.charAt(0).toLocaleUpperCase('de')}${text.slice(1)}.`;

/** The same in one line, for the row: the days are enough, and within one day the times. */
export function ExpectedShort({ expected, now, talk }: ExpectedBackProps) {
  const { words, messages } = talk;
  const { eta, postponements, isOverdue } = expected;
  const { dayOfYear, dayTime } = messages.formats;
  if (isOverdue) {
    const isToday = berlinDayOf(eta.latest) === berlinDayOf(now);
    const latest = isToday ? dayTime(eta.latest, now) : dayOfYear(eta.latest);
    return <p className="service-row-state">{words.expected.overdue(latest)}</p>;
  }
  const history = postponements > 0 ? ` (${words.expected.postponed(postponements)})` : '';
  return (
    <p className="service-row-state">
      {words.expected.range(spanOf(eta, now, talk, dayOfYear, dayOfYear))}
      {history}.
    </p>
  );
}

type Telling = (at: Instant) => string;

/** A range within one day names the day once and both times; by its days alone it would go from one day to the same. */
function spanOf(
  { earliest, latest }: Readonly<{ earliest: Instant; latest: Instant }>,
  now: Instant,
  { words: { expected, days }, messages }: Talk,
  dayOf: Telling,
  endOf: Telling,
): string {
  const { time } = messages.formats;
  const day = berlinDayOf(earliest);
  if (day !== berlinDayOf(latest)) return expected.span(endOf(earliest), endOf(latest));
  const named = day === berlinDayOf(now) ? days.today : dayOf(earliest);
  return expected.spanOfDay(named, time(earliest), time(latest));
}
