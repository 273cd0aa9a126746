// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { berlinInstantOf } from '#domain/berlin-time.ts';
import { createHistory } from '#domain/history.ts';
import { pairOf } from '#domain/pair.ts';
import { stateStepsOf } from '#domain/state-steps.ts';
import { sampleBoard, sampleIncident, sampleTransition, sampleUpdate } from '#domain/testing/sample.ts';
import { germanMessages as messages } from '#i18n/load-messages.ts';
import { deTimeline as words } from '#i18n/timeline/timeline-words-de.ts';
import { csvOf } from '#lib/csv.ts';
import { press, render, textOf, type Rendered } from '#ui/testing/render.ts';
import { Gantt } from './gantt.tsx';
import { laneMarks } from './lane-marks.ts';
import { MessageLane } from './message-lane.tsx';
import { MessageThen } from './message-then.tsx';
import { createProgress } from './progress.ts';
import { chartRecords, rowRecords } from './timeline-csv.ts';
import { TimelineLoading } from './timeline-loading.tsx';
import type { TimelineRow } from './timeline-rows.ts';
import { createViewing } from './viewing.ts';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const from = berlinInstantOf('2023-05-03');
const hour = 3_600_000;
const range = { from, to: from + 48 * hour };
const outage = pairOf('outage', 'normal');
const normal = pairOf('operational', 'normal');
const row: TimelineRow = {
  insurerId: null,
  serviceId: 'kim',
  name: '=KIM',
  spans: [
    { from, to: from + hour, pair: normal },
    { from: from + hour, to: from + 3 * hour, pair: outage },
    { from: from + 3 * hour, to: range.to, pair: normal },
  ],
  corrected: [],
  works: [],
};

describe('the rows', () => {
  it('[TL10] say what happened in words, for the key that stands on it', () => {
    const onLook = vi.fn();
    drawn = render(
      <Gantt
        rows={[row]}
        markedId={null}
        scale={{ ...range, width: 480 }}
        nameOf={({ name }) => name}
        onLook={onLook}
        messages={messages}
        words={words}
      />,
    );
    const slider = drawn.element.querySelector<HTMLElement>('[role=slider]');
    act(() => slider?.focus());
    press('ArrowLeft');
    expect(slider?.getAttribute('aria-valuetext')).toMatch(/^Ausfall: .*01:00.* bis .*03:00/);
    expect(textOf(drawn.element.querySelector('.tl-readout'))).toContain('=KIM');
    press('Enter');
    expect(onLook).toHaveBeenCalledWith(from + hour);
    expect(drawn.element.querySelector('.tl-bar-outage')?.getAttribute('d')).toMatch(/^M12/);
  });
});

describe('what is saved', () => {
  it('[TL14] is what is shown, cut to the window, without formulas', () => {
    const part = { from: from + 2 * hour, to: from + 4 * hour };
    const text = csvOf(rowRecords([row], part, part, messages, words));
    expect(text.split('\r\n')).toEqual([
      '\uFEFFZeile,von,bis,Code,Zustand,Minuten',
      "'=KIM,2023-05-03T02:00,2023-05-03T03:00,A,Ausfall,60",
      "'=KIM,2023-05-03T03:00,2023-05-03T04:00,V,Verfügbar,60",
      '',
    ]);
    const history = createHistory({
      base: sampleBoard(1, 2),
      window: range,
      transitions: [sampleTransition(1, { at: from + hour, knownAt: from + hour, to: outage })],
      gaps: [],
    });
    const records = chartRecords(stateStepsOf(history), range, messages, words);
    expect(records.slice(1)).toEqual([
      ['2023-05-03T00:00', 0, 0, 0, 0, 0, 0, 2],
      ['2023-05-03T01:00', 1, 1, 0, 0, 0, 0, 1],
    ]);
    drawn = render(<p />);
  });
});

describe('messages', () => {
  it('[TL9] the newest there was is told, in the words it had', () => {
    const text = (de: string) => ({ de, en: null, simple: null });
    const incident = sampleIncident({
      updates: [
        sampleUpdate(1, { publishedAt: from, text: text('Erst') }),
        sampleUpdate(2, {
          publishedAt: from + hour,
          text: text('Neu'),
          formerTexts: [{ text: text('Alt'), replacedAt: from + 2 * hour }],
        }),
      ],
    });
    const said = (at: number | null) => {
      drawn = render(<MessageThen viewing={createViewing(at)} incident={incident} messages={messages} words={words} />);
      const shown = textOf(drawn.element);
      drawn.unmount();
      return shown;
    };
    expect(said(from - 1)).toContain('Noch keine Meldung');
    expect(said(from)).toContain('Erst');
    expect(said(from + hour)).toContain('Alt');
    expect(said(from + 2 * hour)).toContain('Neu');
    expect(said(null)).toContain('Meldung 2');
    drawn = render(<p />);
  });

  it('[TL9] one is in force until the next one came, in the window or behind it', () => {
    const updates = [0, 30, 60].map((at, index) => sampleUpdate(index + 1, { publishedAt: from + at * hour }));
    const incident = sampleIncident({ updates });
    const tenses = (at: number | null) => {
      drawn = render(
        <MessageLane
          incident={incident}
          scale={{ ...range, width: 480 }}
          viewing={createViewing(at)}
          onLook={vi.fn()}
          messages={messages}
          words={words}
        />,
      );
      const seen = [...drawn.element.querySelectorAll<HTMLElement>('.tl-mark')].map((mark) => mark.dataset['tense']);
      drawn.unmount();
      return seen;
    };
    expect(tenses(from + hour)).toEqual(['inForce', 'later']);
    expect(tenses(from + 59 * hour)).toEqual(['told', 'inForce']);
    expect(tenses(from + 60 * hour)).toEqual(['told', 'told']);
    expect(tenses(null)).toEqual(['told', 'told']);
    drawn = render(<p />);
  });

  it('[TL10] those that would overlap are one mark, and none is lost', () => {
    const updates = [0, 1, 2, 30, 47].map((at, index) => sampleUpdate(index + 1, { publishedAt: from + at * hour }));
    const marks = laneMarks(updates, { ...range, width: 480 });
    expect(marks.map((mark) => mark.updates.map(({ number }) => number))).toEqual([[1, 2, 3], [4], [5]]);
    drawn = render(<p />);
  });
});

describe('loading', () => {
  const history = createHistory({ base: sampleBoard(), window: range, transitions: [], gaps: [] });
  const common = {
    trouble: null,
    expected: 12_600,
    changes: [from + hour],
    window: range,
    isShort: true,
    progress: createProgress(),
    cancel: vi.fn(),
    retry: vi.fn(),
    onLook: vi.fn(),
    messages,
    words,
  };

  it('[TL14] says what is on its way, and can be cancelled', () => {
    drawn = render(<TimelineLoading {...common} history={null} state="loading" />);
    expect(textOf(drawn.element)).toContain('Lade bis zu 12.600 Änderungen.');
    drawn.element.querySelector('button')?.click();
    expect(common.cancel).toHaveBeenCalledOnce();
  });

  it('[TL14] after a failure what is loaded stays usable, and it can be tried again', () => {
    drawn = render(<TimelineLoading {...common} history={history} state="failed" trouble="Fehler 500." />);
    expect(textOf(drawn.element)).toContain('Fehler 500. Was schon geladen ist, bleibt nutzbar.');
    drawn.element.querySelector('button')?.click();
    expect(common.retry).toHaveBeenCalledOnce();
  });

  it('[TL14] a stretch without change says so and leads to the nearest one', () => {
    const empty = { from: from + 2 * hour, to: from + 4 * hour };
    drawn = render(<TimelineLoading {...common} history={history} state="ready" window={empty} />);
    expect(textOf(drawn.element)).toContain('Keine Änderung in diesem Zeitraum.');
    drawn.element.querySelector('button')?.click();
    expect(common.onLook).toHaveBeenCalledWith(from + hour);
    drawn.rerender(<TimelineLoading {...common} history={history} state="ready" />);
    expect(textOf(drawn.element)).toBe('');
  });
});
