import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { initialLiveBoardState } from '#api/live-board-state.ts';
import type { FreshnessReading } from '#api/freshness-reading.ts';
import type { Attention } from '#domain/attention.ts';
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

it('[WF13] more figures than the head has room for are set smaller, those of 80 insurers in an event are not', () => {
  const isNarrow = (counts: Readonly<Partial<Record<Attention, number>>>, insurers: number) =>
    renderToStaticMarkup(
      <WallCounters
        summary={{
          ...summary,
          byAttention: { ...summary.byAttention, PU: 6, ...counts },
          affectedInsurers: 53,
          insurers,
        }}
        scope={{ kind: 'all' }}
        messages={germanMessages}
      />,
    ).includes('data-narrow');
  expect(isNarrow({ P1: 12, P2: 46, P3: 504, P4: 212 }, 80)).toBe(false);
  expect(isNarrow({ P1: 12, P2: 146, P3: 504, P4: 212 }, 80)).toBe(true);
  expect(isNarrow({ P3: 1_200, P2: 0, P4: 0 }, 80)).toBe(true);
  expect(isNarrow({ P2: 0, P4: 0 }, 1_000)).toBe(true);
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
