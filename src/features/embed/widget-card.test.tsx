// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Cell } from '#domain/cell.ts';
import { insurerVerdict, lastVerdict } from '#domain/insurer-verdict.ts';
import { pairOf } from '#domain/pair.ts';
import { paintProof, type PaintProof } from '#domain/paint.ts';
import { deEmbedWords } from '#i18n/public/embed-words-de.ts';
import { leichtEmbedWords } from '#i18n/public/embed-words-leicht.ts';
import { isProven } from '#ui/status/is-proven.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { WidgetCard, type WidgetCardProps } from './widget-card.tsx';

const cell = (...[availability, mode]: Parameters<typeof pairOf>): Cell => ({
  pair: pairOf(availability, mode),
  since: null,
  observedAt: null,
  incidentId: null,
});
const live = paintProof('live', false, true);
const normal = cell('operational', 'normal');

let drawn: Rendered;
afterEach(() => drawn.unmount());

function draw(slots: readonly Cell[], proof: PaintProof = live, more: Partial<WidgetCardProps> = {}) {
  drawn = render(
    <WidgetCard
      name="BKK Nordlicht"
      verdict={insurerVerdict(slots, proof)}
      last={proof.freshness === 'unknown' ? null : lastVerdict(slots, proof)}
      stand="Fr., 5. Mai 2023, 12:08 Uhr"
      isProven={isProven(proof)}
      isSimulated={false}
      href="/kasse/bkk-nordlicht"
      words={deEmbedWords.widget}
      isEasy={false}
      {...more}
    />,
  );
  return drawn.element;
}

describe('the widget', () => {
  it.each([
    [[normal, normal], 'Nicht betroffen.Alle 2 Dienste funktionieren.'],
    [[normal, cell('operational', 'fallback')], 'Einiges läuft im Notbetrieb.1 Dienst im Notbetrieb.'],
    [
      [normal, normal, normal, cell('outage', 'normal'), cell('degraded', 'normal')],
      'Teilweise betroffen.1 Dienst nicht erreichbar, 1 Dienst eingeschränkt.',
    ],
    [[normal, cell('outage', 'isolated')], 'Betroffen.1 Dienst nicht erreichbar.'],
  ])('[E9] says the answer in words and counts', (slots, expected) => {
    const text = textOf(draw(slots)).replaceAll('\u00a0', ' ');
    expect(text).toContain(expected);
    expect(text).toContain('Stand: Fr., 5. Mai 2023, 12:08 Uhr.');
  });

  it('[E9] without fresh proof claims nothing as now: no tick, the last answer as past, with its time', () => {
    const element = draw([normal, normal], paintProof('stale', false, true));
    const text = textOf(element);
    expect(element.querySelector('[data-level]')?.getAttribute('data-level')).toBe('4');
    expect(text).toContain('Das wissen wir gerade nicht.');
    expect(text).toContain('Zuletzt bekannt: Nicht betroffen.');
    expect(text).toContain('Letzter Stand: ');
    expect(text).not.toContain('funktionieren');
    expect(element.innerHTML).not.toContain('--color-ok');
  });

  it('[E9] of a state too old shows no value, and nothing at all of one that never came', () => {
    expect(textOf(draw([normal], paintProof('unknown', false, true)))).not.toContain('Zuletzt bekannt');
    drawn.unmount();
    expect(textOf(draw([], paintProof('unknown', false, false), { stand: null }))).toContain('Noch keine Daten.');
  });

  it('[E9] leads to the insurer in a tab of its own, which cannot reach back', () => {
    const link = draw([normal]).querySelector('a');
    expect([link?.getAttribute('href'), link?.target, link?.rel]).toEqual([
      '/kasse/bkk-nordlicht',
      '_blank',
      'noopener',
    ]);
  });

  it('[E9] marks a simulated state, and makes the "not" of Leichte Sprache stand out', () => {
    const element = draw([cell('outage', 'normal'), normal, normal], live, {
      isSimulated: true,
      words: leichtEmbedWords.widget,
      isEasy: true,
    });
    expect(textOf(element)).toContain(leichtEmbedWords.widget.simulation);
    expect([...element.querySelectorAll('strong')].map(({ textContent }) => textContent)).toContain('nicht');
  });
});
