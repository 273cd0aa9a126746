// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { hourMs } from '#domain/instant.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleNow } from '#ui/testing/sample-board.ts';
import { MessagesCard } from './messages-card.tsx';
import { PlannedCard } from './planned-card.tsx';
import { catalog, incident, talkIn, text, update, work } from './testing/sample-page.tsx';

const german = await talkIn('de');
const easy = await talkIn('leicht');
let drawn: Rendered;
afterEach(() => drawn.unmount());

const messages = (incidents: Parameters<typeof MessagesCard>[0]['incidents'], talk = german) =>
  (drawn = render(<MessagesCard incidents={incidents} state="failed" now={sampleNow} talk={talk} />));

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

it('[Y16] planned work: kind, services, when, and how long at most; what is over is gone', () => {
  const over = work({ id: 'alt', startsAt: sampleNow - 3 * hourMs, endsAt: sampleNow - hourMs });
  drawn = render(
    <PlannedCard works={[over, work()]} state="loading" services={catalog.services} now={sampleNow} talk={german} />,
  );
  expect(drawn.element.querySelectorAll('li')).toHaveLength(1);
  const words = textOf(drawn.element);
  expect(words).toContain('Rückschaltung: KIM-Nachrichten');
  expect(words).toContain('heute, 15:22 Uhr bis heute, 16:22 Uhr');
  expect(words).toContain('Unterbrechung höchstens 50 min.');
});
