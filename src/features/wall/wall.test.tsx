import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { initialLiveBoardState } from '#api/live-board-state.ts';
import type { FreshnessReading } from '#api/freshness-reading.ts';
import { paintProof } from '#domain/paint.ts';
import { summarize } from '#domain/summary.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { cell, sampleBoard, sampleCatalog } from '#ui/testing/sample-board.ts';
import { WallCounters } from './wall-counters.tsx';
import { wallColumns, wallLayoutOf } from './wall-layout.ts';
import { WallMatrix } from './wall-matrix.tsx';
import { serviceStatesOf } from './wall-services.ts';
import { WallVeil } from './wall-veil.tsx';

const live = paintProof('live', false, true);
const summary = summarize(sampleBoard, sampleCatalog, live);

it('[G23] each cell is in one counter only', () => {
  const markup = renderToStaticMarkup(<WallCounters summary={summary} messages={germanMessages} />);
  const counts = [...markup.matchAll(/<dd>(\d+)/g)].map((match) => Number(match[1]));
  expect(counts).toEqual([1, 0, 0, 1, 1, 2]);
  expect(summary.byAttention.P0 + 3).toBe(summary.cells);
});

describe('the matrix of the wall', () => {
  it('[G24] has insurers as columns by kind, with the marks of what is painted', () => {
    const markup = renderToStaticMarkup(
      <WallMatrix
        board={sampleBoard}
        catalog={sampleCatalog}
        proof={live}
        summary={summary}
        messages={germanMessages}
      />,
    );
    expect(markup.match(/data-insurer=/g)).toHaveLength(9);
    expect(wallLayoutOf(sampleBoard, sampleCatalog, live).groups.map(({ kind }) => kind)).toEqual(['BKK', 'IKK', 'EK']);
  });

  it('[G24] shows the worst where not all fit, and counts the rest', () => {
    const many = Array.from({ length: 200 }, (_, index) => `k${index}`);
    const insurers = many.map((id) => ({ ...(sampleCatalog.insurers[0] ?? never()), id }));
    const rows = many.map((insurerId, index) => ({
      insurerId,
      slots: [cell(index === 150 ? 'outage' : 'operational', 'normal')],
    }));
    const layout = wallLayoutOf({ ...sampleBoard, rows }, { ...sampleCatalog, insurers }, live);
    const shown = layout.groups.flatMap(({ columns }) => columns.map(({ row }) => row.insurerId));
    expect(shown).toHaveLength(wallColumns);
    expect(shown).toContain('k150');
    expect(layout.notShown).toBe(200 - wallColumns);
  });
});

it('[G23] a service is as bad as its worst painted cell', () => {
  expect(serviceStatesOf(sampleBoard, live)).toEqual([
    { serviceId: 'eau', worst: { availability: 'operational', mode: 'fallback' }, insurersInWorst: 1, affected: 1 },
    { serviceId: 'kim', worst: { availability: 'outage', mode: 'fallback' }, insurersInWorst: 1, affected: 1 },
    { serviceId: 'app', worst: { availability: 'outage', mode: 'isolated' }, insurersInWorst: 1, affected: 1 },
  ]);
});

describe('the veil', () => {
  const veil = (kind: 'streaming' | 'offline', more: Partial<FreshnessReading>) => {
    const reading: FreshnessReading = {
      freshness: 'live',
      ageMs: 1_000,
      provenAt: null,
      boardNow: null,
      isCatchingUp: false,
      isTrusted: true,
      paintProof: live,
      ...more,
    };
    const connection = { ...initialLiveBoardState(Date.parse('2023-05-09T12:02:11Z')).connection, kind };
    return renderToStaticMarkup(
      <WallVeil reading={reading} connection={connection} cause={null} messages={germanMessages} />,
    )
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('\u00a0', ' ');
  };

  it('[G25] hangs over everything that is not proven to be the present', () => {
    const stale = { freshness: 'stale', ageMs: 240_000, paintProof: paintProof('stale', false, true) } as const;
    expect(veil('streaming', stale)).toBe('VERALTET 4 min');
    expect(veil('offline', stale)).toBe('KEINE VERBINDUNG seit 14:02:11 Uhr');
    expect(veil('streaming', { isTrusted: false, paintProof: paintProof('live', false, false) })).toBe(
      'DATEN NICHT VERTRAUENSWÜRDIG',
    );
    expect(veil('streaming', { isCatchingUp: true, paintProof: paintProof('live', true, true) })).toBe(
      'NEUERER STAND WIRD GEHOLT',
    );
  });

  it('[G25] is away while the board is proven, with or without a connection', () => {
    expect(veil('streaming', {})).toBe('');
    expect(veil('offline', {})).toBe('');
  });
});

function never(): never {
  throw new Error('the sample has insurers');
}
