// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { paintProof } from '#domain/paint.ts';
import { summarize } from '#domain/summary.ts';
import type { Board } from '#domain/board.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { deFrameWords } from '#i18n/public/frame-words-de.ts';
import { deHomeWords } from '#i18n/public/home-words-de.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog, sampleNow, withSlot } from '#ui/testing/sample-board.ts';
import { InsurerList } from './insurer-list.tsx';
import { StandText } from './stand-text.tsx';
import { VerdictCard } from './verdict-card.tsx';

const live = paintProof('live', false, true);
const normal = withSlot(
  withSlot(
    withSlot(sampleBoard, 'bkk-nord', 0, cell('operational', 'normal')),
    'bkk-nord',
    1,
    cell('operational', 'normal'),
  ),
  'ek-digital',
  2,
  cell('operational', 'normal'),
);
let drawn: Rendered;
afterEach(() => drawn.unmount());

describe('the verdict for all', () => {
  const verdict = (board: Board | null) => {
    const summary = board === null ? null : summarize(board, sampleCatalog, live);
    drawn = render(
      <VerdictCard
        summary={summary}
        words={deHomeWords}
        peopleIn={germanMessages.formats.people}
        lastKnown="Zuletzt anders."
      >
        <i />
      </VerdictCard>,
    );
    return { kind: drawn.element.querySelector('section')?.dataset['verdict'], text: textOf(drawn.element) };
  };

  it('[G19] counts the affected insurers', () => {
    expect(verdict(sampleBoard)).toMatchObject({
      kind: 'some',
      text: expect.stringContaining('2 von 3 Kassen sind betroffen.'),
    });
  });

  it('[G19] says how many people are insured with those affected, and quotes no past while the present is known', () => {
    const { text } = verdict(sampleBoard);
    expect(text).toContain(
      'Bei den betroffenen Kassen sind 1,1 Millionen von 1,3 Millionen Menschen versichert.'.replaceAll(' ', ' '),
    );
    expect(text).not.toContain('Zuletzt anders.');
  });

  it('[G19] says no only when every insurer is known to be normal', () => {
    expect(verdict(normal)).toMatchObject({
      kind: 'none',
      text: expect.stringContaining('Nein. Alle 3 Kassen arbeiten normal.'),
    });
  });

  it('[G19] shows Notbetrieb alone as something that works', () => {
    expect(verdict(withSlot(normal, 'bkk-nord', 0, cell('operational', 'fallback'))).kind).toBe('fallback');
  });

  it('[G19] says no, without a count of the affected and without violet, where all of it works though some is worked on', () => {
    verdict(normal);
    const tile = drawn.element.querySelector('svg')?.outerHTML;
    drawn.unmount();
    const { kind, text } = verdict(withSlot(normal, 'bkk-nord', 0, cell('operational', 'maintenance')));
    expect(kind).toBe('working');
    expect(text).toContain('Nein. Bei allen 3 Kassen funktionieren alle Dienste.');
    expect(text).not.toContain('betroffen');
    expect(drawn.element.querySelector('svg')?.outerHTML).toBe(tile);
  });

  it('[G19] says that it does not know without proof, or when most insurers are silent', () => {
    const silent = { ...sampleBoard, rows: sampleBoard.rows.slice(0, 1) };
    for (const board of [null, silent]) {
      const { kind, text } = verdict(board);
      expect(kind).toBe('unknown');
      expect(text).toContain('Das wissen wir gerade nicht.');
      expect(text).toContain('Zuletzt anders.');
      drawn.unmount();
    }
  });

  it('[G19] says of how many insurers data are missing', () => {
    expect(verdict({ ...sampleBoard, rows: sampleBoard.rows.slice(0, 2) }).text).toContain(
      'Von 1 Kasse fehlen gerade Daten.',
    );
  });
});

describe('the list of insurers', () => {
  const list = (proof = live) =>
    (drawn = render(
      <InsurerList
        board={sampleBoard}
        catalog={sampleCatalog}
        proof={proof}
        now={sampleNow}
        words={deHomeWords}
        messages={germanMessages}
        linkTo={(id, name) => <a href={`/kasse/${id}`}>{name}</a>}
      />,
    ));
  const cardOf = (id: string) => textOf(drawn.element.querySelector(`[data-insurer-card="${id}"]`));

  it('[G22] says in words what does not work as usual, what works and what is not used', () => {
    list();
    expect(cardOf('bkk-nord')).toContain('KIM-NachrichtenNicht erreichbar, auch der Notbetrieb nicht, seit 13:51 Uhr');
    expect(cardOf('bkk-nord')).toContain('Wird nicht genutzt: App');
    expect(cardOf('ikk-saale')).toContain('Alle 3 Dienste funktionieren.');
    expect(cardOf('ek-digital')).toContain('2 weitere Dienste funktionieren');
  });

  it('[G22] without proof no insurer is said to work', () => {
    list(paintProof('stale', false, true));
    for (const { id } of sampleCatalog.insurers) expect(cardOf(id)).toContain('Keine aktuellen Daten zu dieser Kasse.');
    expect(drawn.element.innerHTML).not.toContain('--color-ok');
  });

  it('[G22] every name leads to the page of its insurer', () => {
    list();
    const hrefs = [...drawn.element.querySelectorAll('h4 a')].map((link) => link.getAttribute('href'));
    expect(new Set(hrefs)).toEqual(new Set(sampleCatalog.insurers.map(({ id }) => `/kasse/${id}`)));
  });

  it('[R20] the disturbed stand first and open, the others behind a heading that counts them', () => {
    list();
    const heads = [...drawn.element.querySelectorAll('h3 button')];
    expect(heads.map((head) => [textOf(head), head.getAttribute('aria-expanded')])).toEqual([
      ['Mit Störungen (2)', 'true'],
      ['Ohne Störung (1)', 'false'],
    ]);
    drawn.unmount();
    list(paintProof('stale', false, true));
    const [only, ...others] = drawn.element.querySelectorAll('h3 button');
    expect([textOf(only ?? null), only?.getAttribute('aria-expanded'), others]).toEqual([
      'Stand unbekannt (3)',
      'true',
      [],
    ]);
  });
});

it('[G19] the age stands below the answer, with the simulation named', () => {
  drawn = render(
    <StandText
      ageMs={12_000}
      boardNow={sampleNow}
      clock={{ kind: 'simulated', now: sampleNow, rate: 1 }}
      words={deFrameWords.stand}
      formats={germanMessages.formats}
    />,
  );
  expect(textOf(drawn.element.querySelector('.verdict-stand-shown'))).toBe(
    'Stand: Di., 9. Mai 2023, 14:21 Uhr (Simulation), bestätigt vor 20 Sekunden. Diese Seite aktualisiert sich selbst.',
  );
  expect(textOf(drawn.element.querySelector('.verdict-stand-printed'))).toBe('Stand: Di., 9. Mai 2023, 14:21 Uhr.');
});
