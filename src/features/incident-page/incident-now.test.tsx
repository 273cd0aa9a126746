// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { hourMs } from '#domain/instant.ts';
import type { Incident, PlannedWork } from '#domain/incident.ts';
import { paintProof } from '#domain/paint.ts';
import { pairOf } from '#domain/pair.ts';
import { sampleIncident } from '#domain/testing/sample-incident.ts';
import { publicWords } from '#i18n/public/public-words.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog, sampleNow, withSlot } from '#ui/testing/sample-board.ts';
import { ImpactNow } from './impact-now.tsx';
import { InsteadNow } from './instead-now.tsx';
import { NextWorks } from './next-works.tsx';
import { reachWords } from './reach-words.ts';

const { messages, parts } = await publicWords.load('de', ['incidents']);
const words = parts.incidents ?? expect.fail('no words');
const german = (de: string) => ({ de, en: null, simple: null });
const proof = paintProof('live', false, true);

const incident = sampleIncident('vorfall', {
  lifecycle: 'restoring',
  startedAt: sampleNow - 48 * hourMs,
  affected: { insurerIds: 'all', serviceIds: ['kim', 'eau'] },
  updates: [],
});

let drawn: Rendered;
afterEach(() => drawn.unmount());

it('[R25] every insurer and service is there in small, with the words for its colours; without proof it is not', () => {
  const live = { board: sampleBoard, proof };
  drawn = render(<ImpactNow catalog={sampleCatalog} live={live} words={words.matrix} />);
  expect(drawn.element.querySelectorAll('.tl-matrix-picture path[class^="tl-micro"]').length).toBeGreaterThan(1);
  expect(textOf(drawn.element)).toContain('Jede Zeile ist eine von 3 Kassen, jede Spalte einer von 3 Diensten.');
  expect(textOf(drawn.element.querySelector('.tl-matrix-legend'))).toContain('Nicht erreichbar');
  drawn.rerender(<ImpactNow catalog={sampleCatalog} live={null} words={words.matrix} />);
  expect(drawn.element.querySelector('svg')).toBeNull();
  expect(textOf(drawn.element)).toContain('Darum zeigen wir hier kein Bild.');
});

it('[R25] what to do instead is told of services that are disturbed now, and of no others', () => {
  const guide = { readerGroup: 'insured', kind: 'paper', isIndependent: true } as const;
  const services = sampleCatalog.services.map((service) => ({
    ...service,
    guides: [{ ...guide, steps: [german(`Statt ${service.id}: **Papier**.`)] }],
  }));
  const catalog = { ...sampleCatalog, services };
  const hit = { ...cell('outage', 'isolated', '2023-05-02T08:00:00Z'), incidentId: 'vorfall' };
  const board = withSlot(sampleBoard, 'bkk-nord', 1, hit);
  const view = (live: { board: typeof board; proof: typeof proof } | null) => (
    <InsteadNow incident={incident} catalog={catalog} live={live} messages={messages} words={words.instead} />
  );
  drawn = render(view({ board, proof }));
  const told = [...drawn.element.querySelectorAll('li')].map((item) => textOf(item));
  expect(told).toEqual(['KIM-NachrichtenStatt kim: Papier.']);
  drawn.rerender(view(null));
  expect(drawn.element.querySelector('li')).toBeNull();
  expect(textOf(drawn.element)).toContain('Wir wissen gerade nicht, welche Dienste gestört sind.');
});

it('[R25] what is announced stands with its kind and time; while it is on its way nothing is claimed', () => {
  const work: PlannedWork = {
    id: 'w',
    sequence: 0,
    kind: 'switchback',
    status: 'planned',
    knownAt: sampleNow,
    startsAt: sampleNow + hourMs,
    endsAt: sampleNow + 2 * hourMs,
    maxInterruptionSeconds: null,
    expected: pairOf('degraded', 'switchback'),
    affected: { insurerIds: 'all', serviceIds: 'all' },
    text: german('KIM kehrt zurück. Mehr dazu.'),
    source: { kind: 'reconstructed' },
    staffNote: null,
  };
  const view = (works: readonly PlannedWork[] | null, hasFailed = false) => (
    <NextWorks
      works={works}
      hasFailed={hasFailed}
      now={sampleNow}
      messages={messages}
      words={words.next}
      toPlanned="Alle"
    />
  );
  drawn = render(view([work]));
  expect(textOf(drawn.element.querySelector('li'))).toBe(
    'Rückschaltungheute, 15:22 Uhr bis heute, 16:22 UhrKIM kehrt zurück.',
  );
  drawn.rerender(view(null));
  expect(textOf(drawn.element)).toBe('Nächste SchritteAlle');
  drawn.rerender(view(null, true));
  expect(textOf(drawn.element)).toContain('können gerade nicht geladen werden');
  drawn.rerender(view([]));
  expect(textOf(drawn.element)).toContain('nichts angekündigt');
});

it.each([
  [
    'de',
    'Laut den Meldungen betrifft das insgesamt: alle 3 Kassen, 2 Dienste',
    'Laut den Meldungen betraf das insgesamt: alle 3 Kassen, 2 Dienste',
  ],
  [
    'en',
    'According to the messages, in all this affects: all 3 insurers, 2 services',
    'According to the messages, in all this affected: all 3 insurers, 2 services',
  ],
  [
    'leicht',
    'Das steht in den Nachrichten: Es geht um alle 3 Kranken-Kassen und 2 Dienste.',
    'Das Problem hatten: alle 3 Kranken-Kassen. Es ging um: 2 Dienste.',
  ],
] as const)(
  '[R17] "%s": whom it concerns is told as all that the messages say, in the past once it is over',
  async (language, open, past) => {
    const told = (await publicWords.load(language, ['incidents'])).parts.incidents ?? expect.fail('no words');
    const over: Incident = { ...incident, lifecycle: 'resolved', resolvedAt: sampleNow };
    const said = [incident, over].map((one) => reachWords(one, sampleCatalog, told).replaceAll('\u00a0', ' '));
    expect(said).toEqual([open, past]);
    if (language === 'leicht')
      expect([told.affected.heading(false), told.affected.heading(true)]).toEqual([
        'Wer hat das Problem?',
        'Wer hatte das Problem?',
      ]);
  },
);
