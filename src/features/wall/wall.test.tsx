import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { initialLiveBoardState } from '#api/live-board-state.ts';
import type { FreshnessReading } from '#api/freshness-reading.ts';
import { paintProof } from '#domain/paint.ts';
import { summarize } from '#domain/summary.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { sampleBoard, sampleCatalog } from '#ui/testing/sample-board.ts';
import { WallCounters } from './wall-counters.tsx';
import { WallVeil } from './wall-veil.tsx';

const live = paintProof('live', false, true);
const summary = summarize(sampleBoard, sampleCatalog, live);

it('[G23] each cell is in one counter only', () => {
  const markup = renderToStaticMarkup(
    <WallCounters summary={summary} scope={{ kind: 'all' }} messages={germanMessages} />,
  );
  const counts = [...markup.matchAll(/<dd>(\d+)/g)].map((match) => Number(match[1]));
  expect(counts).toEqual([1, 0, 0, 1, 1, 2]);
  expect(summary.byAttention.P0 + 3).toBe(summary.cells);
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
