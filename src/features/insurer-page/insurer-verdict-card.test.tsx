// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { Slot } from '#domain/cell.ts';
import { insurerVerdict, lastVerdict } from '#domain/insurer-verdict.ts';
import type { PaintProof } from '#domain/paint.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleNow } from '#ui/testing/sample-board.ts';
import { InsurerVerdictCard } from './insurer-verdict-card.tsx';
import { live, stale, verdictTalkIn, views } from './testing/sample-page.tsx';

const german = await verdictTalkIn('de');
const english = await verdictTalkIn('en');
const easy = await verdictTalkIn('leicht');
let drawn: Rendered;
afterEach(() => drawn.unmount());

const works = cell('operational', 'normal');
const fallback = cell('operational', 'fallback');
const down = cell('outage', 'isolated');

function card(slots: readonly Slot[], proof: PaintProof = live, talk = german) {
  const services = views(slots, proof);
  const former = lastVerdict(
    services.map(({ slot }) => slot),
    proof,
  );
  drawn = render(
    <InsurerVerdictCard
      verdict={insurerVerdict(
        services.map(({ slot }) => slot),
        proof,
      )}
      last={former === null ? null : { verdict: former, at: sampleNow - 3_600_000, now: sampleNow }}
      services={services}
      talk={talk}
    >
      <p>stand</p>
    </InsurerVerdictCard>,
  );
  return {
    level: drawn.element.querySelector('section')?.dataset['level'],
    text: textOf(drawn.element),
    tiles: [...drawn.element.querySelectorAll('.status-tile')].length,
  };
}

it('[Y11] says how much works before it names what does not', () => {
  const { level, text } = card([fallback, down, works]);
  expect(level).toBe('2');
  expect(text).toMatch(/Ja, teilweise\.2 von 3 Diensten funktionieren\. Nicht erreichbar: KIM-Nachrichten\./);
  expect(text).toContain('Im Notbetrieb: Krankmeldung (eAU). Das geht, dauert aber länger.');
});

it('[Y11] is a plain no when everything works', () => {
  const { level, text } = card([works, works, null]);
  expect(level).toBe('0');
  expect(text).toContain('Nein.Alle 2 Dienste funktionieren.');
});

it('[Y11] speaks of one service as of one', () => {
  expect(card([works, down, down]).text).toContain('1 von 3 Diensten funktioniert.');
  expect(card([works, null, null]).text).toContain('Nein.Der Dienst funktioniert.');
  expect(card([works, down, down], stale).text).toContain('1 von 3 Diensten funktionierte.');
  expect(card([works, down, down], live, english).text).toContain('1 of 3 services works.');
  expect(card([works, down, down], stale, easy).text).toContain('1 von 3 Sachen ist gegangen.');
});

it('[Y2] without proof it does not know, and quotes what was last known as past, with its time', () => {
  const { level, text } = card([works, down, works], stale);
  expect(level).toBe('4');
  expect(text).toContain('Das wissen wir gerade nicht.');
  expect(text).toContain('Zuletzt bekannt, Stand heute, 13:22 Uhr: „Ja, teilweise.“');
  expect(text).toContain('2 von 3 Diensten funktionierten. Nicht erreichbar waren: KIM-Nachrichten.');
  expect(text).not.toMatch(/funktionieren\./);
  expect(drawn.element.querySelector('[data-availability="operational"]')).toBeNull();
});

it('[Y12] in Leichte Sprache the answer sends nobody to a telephone that may be off', () => {
  const { level, text } = card([down, down, down], live, easy);
  expect(level).toBe('3');
  expect(text).toContain('Unten steht: Das können Sie jetzt tun.');
  expect(text).not.toMatch(/Rufen Sie|anrufen/);
});

it('[Y11] in Leichte Sprache every statement is a line of its own, and "nicht" stands out', () => {
  card([works, down, works], live, easy);
  const lines = [...drawn.element.querySelectorAll('.insurer-verdict-statement')].map((line) => textOf(line).trim());
  expect(lines.slice(0, 4)).toEqual([
    'Ein Teil geht gerade nicht.',
    'Zum Beispiel: KIM-Nachrichten.',
    'Sie können trotzdem zum Arzt gehen.',
    'Nehmen Sie Ihre Karte mit.',
  ]);
  expect(drawn.element.querySelector('.insurer-verdict-statement strong')?.textContent).toBe('nicht');
  const textContent = drawn.element.textContent ?? '';
  expect(textContent.indexOf('stand'), 'the age stands before the lists').toBeLessThan(
    textContent.indexOf('Das geht gerade nicht:'),
  );
  expect(textContent.indexOf('stand')).toBeGreaterThan(textContent.indexOf('Nehmen Sie Ihre Karte mit.'));
});
