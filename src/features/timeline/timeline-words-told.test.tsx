// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { berlinInstantOf } from '#domain/berlin-time.ts';
import { createHistory } from '#domain/history.ts';
import { hourMs } from '#domain/instant.ts';
import type { PlannedWork } from '#domain/incident.ts';
import { paintProof } from '#domain/paint.ts';
import { pairOf } from '#domain/pair.ts';
import { sampleBoard, sampleCatalog, sampleCell, sampleIncident, sampleUpdate } from '#domain/testing/sample.ts';
import { germanMessages as messages } from '#i18n/load-messages.ts';
import { deTimeline as words } from '#i18n/timeline/timeline-words-de.ts';
import { tableRows } from '#ui/primitives/data-table.tsx';
import { press, render, textOf, type Rendered } from '#ui/testing/render.ts';
import { Gantt } from './gantt.tsx';
import { laneColumns, laneSentence, LaneTable, messagesIn } from './lane-table.tsx';
import { RowsTable } from './rows-table.tsx';
import { stateRecords, StateTable } from './state-table.tsx';
import { StateSection } from './state-section.tsx';
import { rowRecords } from './timeline-csv.ts';
import type { TimelineRow } from './timeline-rows.ts';
import { createViewing } from './viewing.ts';

let drawn: Rendered | null = null;
afterEach(() => {
  drawn?.unmount();
  drawn = null;
});

const from = berlinInstantOf('2023-05-03');
const part = { from, to: from + 12 * hourMs };
const window = { from, to: from + 24 * hourMs };
const work: PlannedWork = {
  id: 'w1',
  sequence: 0,
  kind: 'switchback',
  status: 'planned',
  knownAt: from,
  startsAt: from + 14 * hourMs,
  endsAt: from + 16 * hourMs,
  maxInterruptionSeconds: 1_800,
  expected: pairOf('degraded', 'switchback'),
  affected: { insurerIds: 'all', serviceIds: 'all' },
  text: { de: 'Rückschaltung', en: null, simple: null },
  source: { kind: 'reconstructed' },
  staffNote: null,
};
const row: TimelineRow = {
  insurerId: null,
  serviceId: 'kim',
  name: 'KIM',
  spans: [{ ...part, pair: pairOf('outage', 'isolated') }],
  corrected: [],
  works: [work, { ...work, id: 'w2', startsAt: from + 40 * hourMs, endsAt: from + 41 * hourMs }],
};
const cellsOf = (element: Element) => [...element.querySelectorAll('tr')].map((line) => [...line.children].map(textOf));

describe('announced work', () => {
  it('[TL45] is reached by keys behind the states, said in words, and not looked at before it is there', () => {
    const onLook = vi.fn();
    const scale = { ...window, width: 480 };
    drawn = render(
      <Gantt
        rows={[row]}
        markedId={null}
        scale={scale}
        nameOf={({ name }) => name}
        onLook={onLook}
        messages={messages}
        words={words}
      />,
    );
    const slider = drawn.element.querySelector<HTMLElement>('[role=slider]');
    act(() => slider?.focus());
    expect(slider?.getAttribute('aria-valuemax')).toBe('2');
    expect(slider?.getAttribute('aria-valuenow')).toBe('0');
    press('ArrowRight');
    expect(slider?.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')).toBe(
      'Angekündigt: Rückschaltung, Mi., 3. Mai 2023, 14:00 Uhr bis Mi., 3. Mai 2023, 16:00 Uhr, Unterbrechung bis zu 30 min',
    );
    expect(textOf(drawn.element.querySelector('.tl-readout'))).toContain('Angekündigt: Rückschaltung');
    expect(Number(drawn.element.querySelector('.tl-held')?.getAttribute('x'))).toBeCloseTo(278, 0);
    press('Enter');
    expect(onLook).not.toHaveBeenCalled();
    press('ArrowLeft');
    press('Enter');
    expect(onLook).toHaveBeenCalledWith(from);
    expect(drawn.element.querySelector('.tl-work')?.parentElement?.querySelector('title')?.textContent).toContain(
      'Angekündigt: Rückschaltung',
    );
  });

  it('[TL45] stands in the table and the file behind the states, as far as the window shows it', () => {
    drawn = render(<RowsTable rows={[row]} part={part} window={window} messages={messages} words={words} />);
    const lines = cellsOf(drawn.element).slice(1);
    expect(lines.map((line) => line[3])).toEqual(['A·T Kontrolliert getrennt', ' angekündigt: Rückschaltung']);
    const records = rowRecords([row], part, window, messages, words).slice(1);
    expect(records).toEqual([
      ['KIM', '2023-05-03T00:00', '2023-05-03T12:00', 'A·T', 'Kontrolliert getrennt', 720],
      ['KIM', '2023-05-03T14:00', '2023-05-03T16:00', '', 'angekündigt: Rückschaltung', 120],
    ]);
  });
});

describe('messages', () => {
  const eta = (hour: number, revision: number) => ({
    earliest: from + hour * hourMs,
    latest: from + (hour + 2) * hourMs,
    statedAt: from,
    revision,
  });
  const incident = sampleIncident({
    updates: [
      sampleUpdate(1, { publishedAt: from - hourMs }),
      sampleUpdate(2, { publishedAt: from + hourMs, eta: eta(20, 1) }),
      sampleUpdate(3, { publishedAt: from + 2 * hourMs, eta: eta(30, 2) }),
      sampleUpdate(4, { publishedAt: from + 3 * hourMs }),
    ],
  });

  it('[TL45] are a table and a file with the return each told of, and a sentence with how often it was put off', () => {
    drawn = render(<LaneTable incident={incident} window={window} messages={messages} words={words} />);
    const lines = cellsOf(drawn.element).slice(1);
    expect(lines.map(([first]) => first)).toEqual(['Meldung 2', 'Meldung 3', 'Meldung 4']);
    expect(lines[1]?.[2]).toBe('Do., 4. Mai 2023, 06:00 Uhr');
    expect(lines[2]?.slice(2)).toEqual(['–', '–', '–']);
    expect(tableRows(laneColumns(messages, words), messagesIn(incident, window)).slice(1)).toEqual([
      [2, '2023-05-03T01:00', '2023-05-03T20:00', '2023-05-03T22:00', 0],
      [3, '2023-05-03T02:00', '2023-05-04T06:00', '2023-05-04T08:00', 1],
      [4, '2023-05-03T03:00', null, null, null],
    ]);
    const sentence = laneSentence(incident, window, null, messages, words);
    expect(sentence).toMatch(/^3.Meldungen in diesem Zeitraum\. Rückkehr erwartet .*, einmal verschoben\.$/);
    expect(laneSentence(null, window, null, messages, words)).toContain('noch keine Rückkehr genannt');
  });

  it('[TL45] the sentence knows of no message behind the window or the instant that is looked at', () => {
    const said = (toHour: number, at: number | null) =>
      laneSentence(incident, { from, to: from + toHour * hourMs }, at, messages, words);
    expect(said(0.5, null)).toContain('noch keine Rückkehr genannt');
    expect(said(1.5, null)).toMatch(/3\..Mai.2023, 22:00.Uhr\.$/);
    expect(said(24, from + 1.5 * hourMs)).toBe(said(1.5, null).replace(/^1.Meldung /, '3\u00a0Meldungen '));
    expect(said(24, from - hourMs / 2)).toContain('noch keine Rückkehr genannt');
    expect(said(1.5, from + 24 * hourMs)).toBe(said(1.5, null));
  });
});

describe('the small matrix', () => {
  const catalog = sampleCatalog(2, 2);
  const base = {
    ...sampleBoard(2, 2),
    rows: [
      { insurerId: 'k0', slots: [sampleCell({ pair: pairOf('operational', 'fallback') }), null] },
      { insurerId: 'k1', slots: [sampleCell({ observedAt: 5 }), sampleCell()] },
    ],
  };
  const counts = { P1: 0, PU: 1, P2: 0, P3: 0, P4: 1, P0: 1 };
  const picture = { board: base, proof: paintProof('live', false, true), counts };

  it('[TL45] is a table of letters with their words, as painted: what is late is unknown', () => {
    drawn = render(<StateTable picture={picture} catalog={catalog} messages={messages} words={words} />);
    expect(cellsOf(drawn.element)).toEqual([
      ['Kasse', 's0', 's1'],
      ['k0', 'V·N', '–'],
      ['k1', 'U', 'V'],
    ]);
    expect(drawn.element.querySelector('abbr')?.title).toBe(messages.status.staff.operational.fallback);
    expect(stateRecords(picture, catalog, words).slice(1)).toEqual([
      ['k0', 'V·N', null],
      ['k1', 'U', 'V'],
    ]);
  });

  it('[TL45] follows the instant that is looked at, and says nothing of what is not loaded', () => {
    const history = createHistory({ base, window: part, transitions: [], gaps: [] });
    const viewing = createViewing(from + hourMs);
    const past = { history, steps: [{ at: from, counts }] };
    drawn = render(
      <StateSection viewing={viewing} past={past} live={null} catalog={catalog} messages={messages} words={words} />,
    );
    act(() => drawn?.element.querySelector('button')?.click());
    expect(textOf(drawn.element.querySelector('.figure-sentence'))).toBe(
      'Stand 3. Mai, 01:00 Uhr: 0 Ausfall, 0 eingeschränkt, 1 unbekannt, 0 kontrolliert, 1 Notbetrieb, 1 normal.',
    );
    expect(drawn.element.querySelectorAll('tbody tr')).toHaveLength(2);
    act(() => viewing.set(part.to + 1));
    expect(textOf(drawn.element)).toBe('');
  });
});
