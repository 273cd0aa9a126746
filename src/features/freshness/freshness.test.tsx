import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { initialLiveBoardState, type Connection } from '#api/live-board-state.ts';
import type { FreshnessReading } from '#api/freshness-reading.ts';
import { paintProof } from '#domain/paint.ts';
import type { Freshness } from '#domain/freshness.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { ConnectionChip } from './connection-chip.tsx';
import { FeedNotices } from './feed-notices.tsx';
import { FreshnessBanner } from './freshness-banner.tsx';
import { LoadFailure } from './load-failure.tsx';
import { SimulationMark } from './simulation-mark.tsx';

const now = Date.parse('2023-05-09T12:02:20Z');
const messages = germanMessages;
const wordsOf = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();

const connection = (kind: Connection['kind'], more: Partial<Connection> = {}): Connection => ({
  ...initialLiveBoardState(now - 60_000).connection,
  kind,
  ...more,
});
const reading = (
  freshness: Freshness,
  ageMs: number | null,
  more: Partial<FreshnessReading> = {},
): FreshnessReading => ({
  freshness,
  ageMs,
  provenAt: ageMs === null ? null : now - ageMs,
  boardNow: null,
  isCatchingUp: false,
  isTrusted: true,
  paintProof: paintProof(freshness, false, true),
  ...more,
});
const chip = (to: Connection, at: FreshnessReading) =>
  wordsOf(<ConnectionChip connection={to} reading={at} now={now} messages={messages} />);
const banner = (to: Connection, at: FreshnessReading) =>
  wordsOf(<FreshnessBanner connection={to} reading={at} messages={messages} />);

describe('the connection chip', () => {
  it('[G15] says how the board is fed and how old it is, each by itself', () => {
    expect(chip(connection('streaming'), reading('live', 3_400))).toBe('Verbunden · Daten 3 s alt');
    expect(chip(connection('polling'), reading('live', 9_000))).toBe('Abfrage-Modus · Daten 9 s alt');
    expect(chip(connection('streaming'), reading('stale', 61_000))).toBe('Verbunden · Daten 1 min alt · veraltet');
    expect(chip(connection('streaming'), reading('delayed', 20_000))).toBe('Verbunden · Daten 20 s alt · verzögert');
  });

  it('[G15] says since when the connection is lost and when it tries again', () => {
    const lost = connection('offline', { since: Date.parse('2023-05-09T12:02:11Z'), retryAt: now + 4_000 });
    expect(chip(lost, reading('delayed', 20_000))).toBe(
      'Verbindung verloren seit 14:02:11 Uhr · Daten 20 s alt · verzögert · nächster Versuch in 4 s',
    );
    expect(chip(lost, reading('unknown', null))).toBe('Keine Verbindung · noch keine Daten · nächster Versuch in 4 s');
  });

  it('[G15] keeps a short reconnect to itself, but never before the first data', () => {
    expect(chip(connection('connecting', { since: now - 2_000 }), reading('live', 4_000))).toBe('Daten 4 s alt');
    expect(chip(connection('connecting', { since: now - 2_000 }), reading('unknown', null))).toBe(
      'Verbindung wird aufgebaut · noch keine Daten',
    );
  });
});

describe('the banner', () => {
  it('[G16] is absent while the board is proven and before there was one', () => {
    expect(banner(connection('streaming'), reading('live', 3_000))).toBe('');
    expect(banner(connection('connecting'), reading('unknown', null))).toBe('');
  });

  it('[G16] says in words how old a stale board is, and what that means', () => {
    expect(banner(connection('streaming'), reading('stale', 240_000))).toContain(
      'Veraltet: Der letzte bestätigte Stand ist 4 Minuten alt. Solange keine neuen Daten kommen, gilt jeder Dienst als unbekannt.',
    );
    expect(banner(connection('offline'), reading('stale', 40_000))).toContain(
      'Ohne Verbindung. Letzter Stand 14:01:40 Uhr.',
    );
    expect(banner(connection('streaming'), reading('unknown', 600_000))).toContain(
      'Seit 10 Minuten keine bestätigten Daten.',
    );
  });

  it('[G16] says when data are not trusted, whatever their age', () => {
    expect(banner(connection('streaming'), reading('live', 1_000, { isTrusted: false }))).toContain(
      'nicht vertrauenswürdig',
    );
    expect(banner(connection('streaming'), reading('live', 1_000, { isCatchingUp: true }))).toContain(
      'neuerer Stand wird geholt',
    );
  });
});

it('[G17] a refused answer is told, with the age of the state that stays', () => {
  const refusal = { at: now, reason: 'html', text: '' } as const;
  const notices = (ageMs: number | null) =>
    wordsOf(
      <FeedNotices
        refusal={refusal}
        isOutdated={false}
        unreadable={0}
        clockSkewMs={null}
        ageMs={ageMs}
        messages={messages}
      />,
    );
  expect(notices(12_000)).toBe(
    'Antwort ungültig (eine Webseite statt Daten; verlangt das Netz eine Anmeldung?): Der letzte gute Stand bleibt, 12 s alt.',
  );
  expect(notices(null)).toContain('Es gibt noch keinen guten Stand.');
});

it('[G17] unreadable statements and a wrong device clock are told, a tolerable one is not', () => {
  const notices = (unreadable: number, clockSkewMs: number) =>
    wordsOf(
      <FeedNotices
        refusal={null}
        isOutdated={false}
        unreadable={unreadable}
        clockSkewMs={clockSkewMs}
        ageMs={0}
        messages={messages}
      />,
    );
  expect(notices(1, -3_600_000)).toContain('1 Angabe war nicht lesbar');
  expect(notices(0, -3_600_000)).toContain('weicht um 1 Stunde ab');
  expect(notices(0, 119_000)).toBe('');
});

it('[WL22] a view that is too old for its server says so, with a way to begin anew', () => {
  const notices = (isOutdated: boolean) =>
    wordsOf(
      <FeedNotices
        refusal={null}
        isOutdated={isOutdated}
        unreadable={0}
        clockSkewMs={null}
        ageMs={0}
        messages={messages}
      />,
    );
  expect(notices(true)).toBe(
    'Diese Ansicht ist älter, als der Server verlangt. Sie kann Angaben falsch zeigen. Laden Sie die Seite neu. Neu laden',
  );
  expect(notices(false)).toBe('');
});

it('[G18] a simulated clock is marked, a real one is not', () => {
  const mark = (kind: 'real' | 'simulated') =>
    wordsOf(<SimulationMark clock={{ kind, now, rate: 60 }} messages={messages} hasRate />);
  expect(mark('simulated')).toBe('Simulation, nachgestellte Daten, 60-fache Zeit');
  expect(mark('real')).toBe('');
});

it('[G17] a failed load names its cause and offers another try', () => {
  const failure = (kind: 'network' | 'status') =>
    wordsOf(
      <LoadFailure
        title="Titel."
        failure={kind === 'network' ? { kind, text: 'x' } : { kind, status: 503, problem: null, retryAfterMs: null }}
        onRetry={() => undefined}
        messages={messages}
      />,
    );
  expect(failure('network')).toBe(
    'Titel. Der Server ist nicht erreichbar. Erneut versuchen Lagebericht ohne diese Anwendung',
  );
  expect(failure('status')).toContain('Der Server meldet Fehler 503. Erneut');
});

it('[G17] a failed load says how long the server asked to be left alone', () => {
  const failure = { kind: 'status', status: 503, problem: null, retryAfterMs: 30_000 } as const;
  expect(
    wordsOf(<LoadFailure title="Titel." failure={failure} onRetry={() => undefined} messages={messages} />),
  ).toContain('Der Server meldet Fehler 503. Er bat um 30 s Pause. Erneut versuchen');
});
