// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { PlannedWork } from '#domain/incident.ts';
import { hourMs } from '#domain/instant.ts';
import { pairOf } from '#domain/pair.ts';
import { publicWords } from '#i18n/public/public-words.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleCatalog, sampleNow } from '#ui/testing/sample-board.ts';
import { PlannedList } from './planned-list.tsx';

const { messages, parts } = await publicWords.load('de', ['planned']);
const words = parts.planned ?? expect.fail('no words');

let drawn: Rendered;
afterEach(() => drawn.unmount());

const work = (id: string, given: Partial<PlannedWork> = {}): PlannedWork => ({
  id,
  sequence: 0,
  kind: 'switchback',
  status: 'planned',
  knownAt: sampleNow - 24 * hourMs,
  startsAt: sampleNow + hourMs,
  endsAt: sampleNow + 2 * hourMs,
  maxInterruptionSeconds: 2_400,
  expected: pairOf('outage', 'switchback'),
  affected: { insurerIds: ['ikk-saale'], serviceIds: ['kim'] },
  text: { de: `Wir schalten ${id} zurück.`, en: null, simple: null },
  source: { kind: 'reconstructed' },
  staffNote: null,
  ...given,
});

const list = (works: readonly PlannedWork[], now: number | null = sampleNow) => {
  drawn = render(<PlannedList works={works} catalog={sampleCatalog} now={now} messages={messages} words={words} />);
  return [...drawn.element.querySelectorAll('h2')].map(textOf);
};
const card = (id: string) => textOf(drawn.element.querySelector(`#${id}`));

describe('planned work', () => {
  it('tells when, what for, what to expect, and whom it concerns', () => {
    expect(list([work('a')])).toEqual(['Läuft jetzt (0)', 'Kommt (1)', 'Vergangen (0)']);
    expect(textOf(drawn.element.querySelector('h3'))).toBe('Di., 9. Mai 2023');
    const text = card('a');
    expect(text).toContain('15:22 Uhr bis 16:22 Uhr');
    expect(text).toContain('Vom Notbetrieb zurück in den Normalbetrieb.');
    expect(text).toContain('Unterbrechung höchstens 40 min. Zustand währenddessen: Kurz unterbrochen, kehrt zurück.');
    const hrefs = [...drawn.element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/dienst/kim', '/kasse/ikk-saale']);
  });

  it('[R8] a time that has passed without a word is told as that', () => {
    list([work('a', { startsAt: sampleNow - hourMs }), work('b', { status: 'running', endsAt: sampleNow - 1 })]);
    expect(card('a')).toContain('sollte begonnen haben, noch nicht bestätigt');
    expect(card('b')).toContain('sollte beendet sein, noch nicht bestätigt');
  });

  it('[R15] without proof nothing is said to be running', () => {
    const running = work('a', { status: 'running', startsAt: sampleNow - hourMs });
    expect(list([running], null)[0]).toBe('Lief zuletzt (1)');
    expect(card('a')).toContain('lief zuletzt');
    drawn.unmount();
    list([], null);
    expect(textOf(drawn.element)).toContain('In den zuletzt bekannten Ankündigungen liefen keine Arbeiten.');
  });

  it('says which clock is meant on the night it is changed, and the day when work ends on another', () => {
    const night = { startsAt: Date.parse('2023-10-28T22:30:00Z'), endsAt: Date.parse('2023-10-29T01:30:00Z') };
    const over = { startsAt: Date.parse('2023-05-10T20:00:00Z'), endsAt: Date.parse('2023-05-11T02:00:00Z') };
    list([work('a', night), work('b', over)]);
    expect(card('a')).toContain('00:30 Uhr MESZ bis 02:30 Uhr MEZ');
    expect(card('b')).toContain('22:00 Uhr bis Do., 11. Mai 2023, 04:00 Uhr');
  });

  it('what was called off stays where it would have been and expects nothing', () => {
    expect(list([work('a', { status: 'cancelled' })])[1]).toBe('Kommt (1)');
    expect(card('a')).toContain('abgesagt');
    expect(card('a')).not.toContain('Das erwartet Sie');
  });

  it('[R14] keeps hostile words text, and names insurers nobody lists by their id', () => {
    list([
      work('a', {
        text: { de: `<img src=x>${'A'.repeat(500)}`, en: null, simple: null },
        affected: { insurerIds: ['unbekannt'], serviceIds: 'all' },
      }),
    ]);
    expect(drawn.element.querySelector('img')).toBeNull();
    expect(card('a')).toContain('<img src=x>AAA');
    expect(card('a')).toContain('unbekannt');
  });
});
