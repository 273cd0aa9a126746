// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { PlannedWork } from '#domain/incident.ts';
import { hourMs } from '#domain/instant.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleNow } from '#ui/testing/sample-board.ts';
import { MessagesCard, type MessagesCardProps } from './messages-card.tsx';
import { PlannedCard } from './planned-card.tsx';
import { catalog, incident, talkIn, text, update, work } from './testing/sample-page.tsx';

const german = await talkIn('de');
const easy = await talkIn('leicht');
let drawn: Rendered;
afterEach(() => drawn.unmount());

const now = { now: sampleNow, toldAt: sampleNow };
const messages = (
  incidents: MessagesCardProps['incidents'],
  talk = german,
  reading: MessagesCardProps['reading'] = now,
) =>
  (drawn = render(
    <MessagesCard incidents={incidents} state="failed" old={null} reading={reading} now={sampleNow} talk={talk} />,
  ));

it('[Y16] the newest word on each incident with its time and source, and a way to the rest', () => {
  messages([incident()]);
  expect(textOf(drawn.element)).toContain('heute, 13:22 Uhr. Nachgestellt.Kassen gehen wieder ans Netz.');
  expect(drawn.element.querySelector('a')?.getAttribute('href')).toBe('/stoerung/vorfall');
});

it('[Y16] a message that was promised and did not come is overdue', () => {
  messages([incident({ updates: [update({ nextUpdateDue: sampleNow - 60_000 })] })]);
  expect(textOf(drawn.element)).toContain('Sie ist überfällig.');
  drawn.unmount();
  messages([incident({ updates: [update({ nextUpdateDue: sampleNow + 60_000 })] })]);
  expect(textOf(drawn.element)).toContain('Nächste Meldung: heute, 14:23 Uhr.');
});

it('[Y16] in Leichte Sprache the promised time stands at the end, and the source has one full stop', () => {
  messages([incident({ updates: [update({ nextUpdateDue: sampleNow - 60_000 })] })], easy);
  expect(textOf(drawn.element)).toContain('Eine neue Nachricht sollte kommen: heute, 14:21 Uhr. Sie fehlt noch.');
  expect(textOf(drawn.element)).not.toMatch(/\.\.|Um heute/);
  drawn.unmount();
  const before = { now: null, toldAt: sampleNow };
  messages([incident({ updates: [update({ nextUpdateDue: sampleNow - 60_000 })] })], easy, before);
  expect(textOf(drawn.element)).toContain('Eine neue Nachricht sollte kommen: heute, 14:21 Uhr.');
});

it.each([
  ['by an answer from before its time', { now: sampleNow, toldAt: sampleNow - 120_000 }],
  ['without proof', { now: null, toldAt: sampleNow }],
  ['by an answer of nobody knows when', { now: sampleNow, toldAt: null }],
])('[Y16] %s nothing is overdue: the message may have come', (_, reading) => {
  messages([incident({ updates: [update({ nextUpdateDue: sampleNow - 60_000 })] })], german, reading);
  expect(textOf(drawn.element)).not.toContain('überfällig');
  expect(textOf(drawn.element)).toContain('Die nächste Meldung war angekündigt für heute, 14:21 Uhr.');
});

it('[Y16] markup stays text, a text of another language is marked, and what could not be loaded is said', () => {
  const hostile = text('<img src=x onerror=alert(1)> [Klick](javascript:alert(1))');
  messages([incident({ title: hostile, updates: [update({ text: hostile })] })], easy);
  expect(drawn.element.querySelector('img')).toBeNull();
  expect(textOf(drawn.element)).toContain('<img src=x onerror=alert(1)> [Klick](javascript:alert(1))');
  expect(drawn.element.querySelector('h3 bdi')?.getAttribute('lang')).toBe('de');
  drawn.unmount();
  messages(null);
  expect(textOf(drawn.element)).toContain('Das konnten wir nicht laden.');
});

const planned = (works: readonly PlannedWork[], isProven = true) => (
  <PlannedCard
    works={works}
    state="loading"
    old={null}
    isProven={isProven}
    services={catalog.services}
    now={sampleNow}
    talk={german}
  />
);

it('[R15] without proof no work is said to be running', () => {
  drawn = render(planned([work({ status: 'running' })]));
  expect(textOf(drawn.element)).toContain('läuft gerade');
  drawn.rerender(planned([work({ status: 'running' })], false));
  expect(textOf(drawn.element)).not.toContain('läuft gerade');
});

it('[Y16] planned work: kind, services, when, and how long at most; what is over is gone', () => {
  const over = work({ id: 'alt', startsAt: sampleNow - 3 * hourMs, endsAt: sampleNow - hourMs });
  drawn = render(planned([over, work()]));
  expect(drawn.element.querySelectorAll('li')).toHaveLength(1);
  const words = textOf(drawn.element);
  expect(words).toContain('Rückschaltung: KIM-Nachrichten');
  expect(words).toContain('heute, 15:22 Uhr bis heute, 16:22 Uhr');
  expect(words).toContain('Unterbrechung höchstens 50 min.');
});
