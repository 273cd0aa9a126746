// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Calm } from '#domain/calm.ts';
import { causesOf } from '#domain/causes.ts';
import type { ChangeGroup } from '#domain/change-groups.ts';
import { groupChanges } from '#domain/change-groups.ts';
import { hourMs, minuteMs } from '#domain/instant.ts';
import type { Board } from '#domain/board.ts';
import { paintProof } from '#domain/paint.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog, sampleNow, withSlot } from '#ui/testing/sample-board.ts';
import { transitionOf } from '#ui/testing/sample-transition.ts';
import { WallBaseline } from './wall-baseline.tsx';
import { WallCauses } from './wall-causes.tsx';
import { WallSelection, type WallScope } from './wall-selection.tsx';
import { halfPulseMs } from './wall-pulses.ts';
import { WallTicker } from './wall-ticker.tsx';

const live = paintProof('live', false, true);
let drawn: Rendered | null = null;
afterEach(() => drawn?.unmount());

const ago = (ms: number) => new Date(sampleNow - ms).toISOString();
const textsOf = (selector: string) => [...(drawn?.element.querySelectorAll(selector) ?? [])].map(textOf);

function causes(board: Board, given: Readonly<{ calm?: Calm; scope?: WallScope; isProven?: boolean }> = {}) {
  const { calm = { kind: 'quiet', since: null }, scope = { kind: 'all' }, isProven = true } = given;
  drawn = render(
    <WallCauses
      causes={isProven ? causesOf(board, live, null) : null}
      calm={isProven ? calm : null}
      scope={scope}
      catalog={sampleCatalog}
      now={isProven ? sampleNow : null}
      messages={germanMessages}
    />,
  );
  return textsOf('.wall-card, .wall-calm');
}

/** All normal; then one slot after the other replaced. */
const normal = {
  ...sampleBoard,
  rows: sampleBoard.rows.map((row) => ({ ...row, slots: row.slots.map(() => cell('operational', 'normal')) })),
};
const withSlots = (...slots: readonly (readonly [string, number, ReturnType<typeof cell>])[]) =>
  slots.reduce<Board>((board, [insurerId, column, slot]) => withSlot(board, insurerId, column, slot), normal);

describe('the cards of the wall', () => {
  it('[WF12] say about whom, in which state, how far and since when, and what is new', () => {
    const board = withSlots(
      ['bkk-nord', 1, cell('outage', 'fallback', ago(31 * minuteMs))],
      ['ek-digital', 1, cell('outage', 'fallback', ago(77 * minuteMs))],
      ['ikk-saale', 0, cell('degraded', 'normal', ago(2 * minuteMs))],
    );
    expect(causes(board)).toEqual(['KIM31 minNotbetrieb ausgefallen2 Kassen', 'eAUNEU2 mineingeschränktSaaletal']);
    expect(drawn?.element.querySelectorAll('.wall-card[data-new]')).toHaveLength(1);
  });

  it('[WF12] of one insurer the services are counted, of all the whole is said', () => {
    const off = (column: number) => ['ikk-saale', column, cell('outage', 'isolated', ago(50 * hourMs))] as const;
    expect(causes(withSlots(off(0), off(1), off(2)))).toEqual(['IKK Saaletal2 Tagegetrenntalle Dienste']);
    drawn?.unmount();
    const silent = (column: number) => ['bkk-nord', column, cell('unknown', 'normal', ago(9 * minuteMs))] as const;
    expect(causes(withSlots(silent(0), silent(2)))).toEqual(['NordlichtNEU9 minkeine DateneAU, APP']);
  });

  it('[WF12] [WF18] on a wall of some services nothing is said of all of them', () => {
    const scope = { kind: 'some', serviceIds: ['eau', 'kim', 'app'], of: 12 } as const;
    const off = (column: number) => ['ikk-saale', column, cell('outage', 'isolated', ago(50 * hourMs))] as const;
    expect(causes(withSlots(off(0), off(1), off(2)), { scope })).toEqual(['IKK Saaletal2 Tagegetrennt3 Dienste']);
  });

  it('[WF12] half a name gives way to the code below its column; an age never runs backwards', () => {
    const aged = (minutes: number) => {
      const cards = causes(withSlots(['ikk-saale', 0, cell('outage', 'switchback', ago(minutes * minuteMs))]));
      drawn?.unmount();
      return cards.join();
    };
    const state = germanMessages.wall.states.outage.switchback;
    const code = sampleCatalog.insurers.find(({ id }) => id === 'ikk-saale')?.wallCode ?? '';
    expect([code === '', code === 'Saaletal']).toEqual([false, false]);
    expect([99, 100, 119, 120].map((minutes) => aged(minutes))).toEqual(
      ['99 min', '100 min', '119 min', '2 h'].map((age) => `eAU${age}${state}${code}`),
    );
  });

  it('[WF9] a mass event that recedes is never called calm', () => {
    expect(causes(normal, { calm: { kind: 'receding' } })).toEqual(['Nichts außer der Grundlage']);
  });

  it('[WF16] the word for new pulses once, not again after the proof was lost for a moment', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const board = withSlots(['ikk-saale', 0, cell('outage', 'normal', ago(2 * minuteMs))]);
    const told = (isProven: boolean, isNewer = false) => (
      <WallCauses
        causes={
          isProven
            ? causesOf(
                isNewer ? withSlot(board, 'ikk-saale', 0, cell('outage', 'normal', ago(minuteMs))) : board,
                live,
                null,
              )
            : null
        }
        calm={null}
        scope={{ kind: 'all' }}
        catalog={sampleCatalog}
        now={sampleNow}
        messages={germanMessages}
      />
    );
    drawn = render(told(true));
    expect(vi.getTimerCount()).toBe(1);
    act(() => {
      vi.advanceTimersByTime(8 * halfPulseMs);
    });
    drawn.rerender(told(false));
    drawn.rerender(told(true));
    expect([textsOf('.wall-new'), vi.getTimerCount()]).toEqual([['NEU'], 0]);
    drawn.rerender(told(true, true));
    expect(vi.getTimerCount()).toBe(1);
    vi.useRealTimers();
  });

  it('[WF4] of more than six causes five are shown and the rest is counted', () => {
    const states = [
      ['bkk-nord', 0, cell('outage', 'normal')],
      ['bkk-nord', 1, cell('outage', 'fallback')],
      ['bkk-nord', 2, cell('unknown', 'normal')],
      ['ikk-saale', 0, cell('degraded', 'normal')],
      ['ikk-saale', 1, cell('degraded', 'fallback')],
      ['ikk-saale', 2, cell('outage', 'isolated')],
      ['ek-digital', 0, cell('outage', 'forensics')],
    ] as const;
    expect(causes(withSlots(...states.slice(0, 6)))).toHaveLength(6);
    drawn?.unmount();
    expect(causes(withSlots(...states)).at(-1)).toBe('+ 2 weitere Ursachen');
    expect(textsOf('.wall-card')).toHaveLength(6);
  });

  it('[WF9] where nothing needs attention it says since when; on Notbetrieb alone it says that; without proof nothing', () => {
    const quiet = { kind: 'quiet', since: Date.parse('2023-05-09T04:40:00Z') } as const;
    expect(causes(normal, { calm: quiet })).toEqual(['Keine Auffälligkeiten seit 06:40 Uhr']);
    drawn?.unmount();
    expect(causes(normal, { calm: { kind: 'fallback' } })).toEqual(['Keine Störung, nur Notbetrieb']);
    drawn?.unmount();
    const scope = { kind: 'some', serviceIds: ['kim'], of: 12 } as const;
    expect(causes(normal, { calm: quiet, scope })).toEqual(['Auswahl: Keine Auffälligkeiten seit 06:40 Uhr']);
    drawn?.unmount();
    expect(causes(normal, { isProven: false })).toEqual([]);
  });
});

describe('the other panels of the wall', () => {
  it('[WF8] the ticker: newest first, what several share is counted', () => {
    const changes = [
      transitionOf(9, 'ikk-saale', 'eau', ['outage', 'normal']),
      transitionOf(8, 'bkk-nord', 'kim', ['degraded', 'normal']),
      transitionOf(7, 'bkk-nord', 'app', ['degraded', 'normal']),
    ];
    const groups: readonly ChangeGroup[] = groupChanges(changes);
    const rate = { count: 14, isAtLeast: false, since: null };
    drawn = render(
      <WallTicker groups={groups} rate={rate} catalog={sampleCatalog} now={sampleNow} messages={germanMessages} />,
    );
    expect(textsOf('.wall-change')).toEqual(['14:22Saaletal eAUAusfall', '14:22Nordlicht2 DiensteEingeschränkt']);
    expect(textsOf('.wall-rate')).toEqual(['14 in 60 min']);
    drawn.rerender(
      <WallTicker
        groups={groups}
        rate={{ count: 2774, isAtLeast: true, since: null }}
        catalog={sampleCatalog}
        now={sampleNow}
        messages={germanMessages}
      />,
    );
    expect(textsOf('.wall-rate')).toEqual(['mindestens 2.774 in 60 min']);
  });

  it('[WF18] a wall that shows some of the services says which, or how many', () => {
    const words = (scope: WallScope) =>
      renderToStaticMarkup(<WallSelection scope={scope} catalog={sampleCatalog} messages={germanMessages} />)
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('\u00a0', ' ');
    const some = (...serviceIds: readonly string[]) => words({ kind: 'some', serviceIds, of: 12 });
    expect(words({ kind: 'all' })).toBe('');
    expect([some('kim'), some('kim', 'eau')]).toEqual(['Auswahl: KIM', 'Auswahl: KIM, eAU']);
    expect(some(...Array.from({ length: 7 }, () => 'kim'))).toBe('Auswahl: 7 von 12 Diensten');
  });

  it('[WF11] the chip names what recedes, and since when', () => {
    const baseline = {
      incidentId: 'cyber',
      mode: 'isolated',
      cells: 904,
      since: Date.parse('2023-04-26T10:00:00Z'),
    } as const;
    drawn = render(<WallBaseline baseline={baseline} now={sampleNow} messages={germanMessages} />);
    expect(textOf(drawn.element)).toBe('Grundlage: Trennung seit 26. April');
  });
});
