import type { ExpectedReturn } from '#domain/expected-return.ts';
import type { Instant } from '#domain/instant.ts';
import type { Talk } from './talk.ts';

export type ExpectedBackProps = Readonly<{ expected: ExpectedReturn; now: Instant; talk: Talk }>;

/** When people expect it back: a range, how often that was put off, what was said before, and that it is overdue when it is. */
export function ExpectedBack({ expected, now, talk: { words, messages, link } }: ExpectedBackProps) {
  const { eta, postponements, isOverdue, incidentId, former } = expected;
  const { dayTime, dayOfYear } = messages.formats;
  const range = isOverdue
    ? words.expected.overdue(dayTime(eta.latest, now))
    : `${words.expected.range(dayTime(eta.earliest, now), dayTime(eta.latest, now))}.`;
  const history = [
    ...(postponements > 0 ? [words.expected.postponed(postponements)] : []),
    words.expected.stated(dayTime(eta.statedAt, now)),
  ];
  return (
    <div className="grid gap-1">
      <p>
        {range} {sentence(history.join(', '))}{' '}
        {link(`/stoerung/${encodeURIComponent(incidentId)}`, words.messages.whole)}
      </p>
      {former.length > 0 && (
        <>
          <p>{words.expected.former}</p>
          <ol className="expected-former">
            {former.map(({ revision, earliest, latest, statedAt }) => (
              <li key={revision}>
                {words.expected.formerRange(
                  ...(dayOfYear(earliest) === dayOfYear(latest)
                    ? ([dayTime(earliest, now), dayTime(latest, now)] as const)
                    : ([dayOfYear(earliest), dayOfYear(latest)] as const)),
                  dayOfYear(statedAt),
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

const sentence = (text: string) => `${text.charAt(0).toLocaleUpperCase('de')}${text.slice(1)}.`;

/** The same in one line, for the row: the days are enough. */
export function ExpectedShort({ expected, talk: { words, messages } }: Omit<ExpectedBackProps, 'now'>) {
  const { eta, postponements, isOverdue } = expected;
  const { dayOfYear } = messages.formats;
  if (isOverdue) return <p className="service-row-state">{words.expected.overdue(dayOfYear(eta.latest))}</p>;
  const history = postponements > 0 ? ` (${words.expected.postponed(postponements)})` : '';
  return (
    <p className="service-row-state">
      {words.expected.range(dayOfYear(eta.earliest), dayOfYear(eta.latest))}
      {history}.
    </p>
  );
}
