import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCatalog } from '#domain/testing/sample.ts';
import { windowKinds } from '#features/timeline/window-controls.tsx';
import { itHolds } from '#lib/testing/it-holds.ts';
import { formatTimelineView, parseTimelineView, rowKinds, type TimelineView } from './timeline-view.ts';
import { changeSearch } from './view-search.ts';

const catalog = sampleCatalog(3, 3);
const read = (search: string) => parseTimelineView(search, catalog);

const anyView: fc.Arbitrary<TimelineView> = fc.record({
  rows: fc.constantFrom(...rowKinds),
  insurerId: fc.constantFrom(null, 'k0', 'k2'),
  serviceId: fc.constantFrom(null, 's1'),
  window: fc.oneof(
    fc.constantFrom(null, ...windowKinds),
    fc
      .tuple(fc.integer({ min: 1_600_000_000_000, max: 1_700_000_000_000 }), fc.integer({ min: 1, max: 1e9 }))
      .map(([from, length]) => ({ from, to: from + length })),
  ),
  incidentId: fc.constantFrom(null, 'incident-1'),
  sight: fc.constant('verlauf'),
});

describe('the address of the timeline', () => {
  itHolds(
    '[TL11] what it says is read back the same',
    fc.property(anyView, (view) => {
      const { view: again, ignored } = read(changeSearch('', formatTimelineView(view, catalog)));
      expect([again, ignored]).toEqual([view, []]);
    }),
  );

  it('[TL11] rows follow from what is named', () => {
    expect(read('').view.rows).toBe('alle');
    expect(read('kasse=K1').view).toMatchObject({ rows: 'dienste', insurerId: 'k1' });
    expect(read('dienst=s2').view.rows).toBe('kassen');
    expect(read('kasse=K1&zeilen=alle').view.rows).toBe('alle');
  });

  it('[TL11] what it does not know has no effect and is named', () => {
    const { view, ignored } = read('kasse=nirgends&dienst=nichts&zeilen=quer&fenster=1j&sicht=oben&audienz=alle');
    expect(view).toMatchObject({ rows: 'alle', insurerId: null, serviceId: null, window: null, sight: 'verlauf' });
    expect(ignored.map(({ name }) => name).toSorted()).toEqual([
      'audienz',
      'dienst',
      'fenster',
      'kasse',
      'sicht',
      'zeilen',
    ]);
  });

  it.each(['von=2023-05-01', 'bis=2023-05-01', 'von=2023-05-03&bis=2023-05-01', 'von=x&bis=2023-05-01'])(
    '[TL11] half a window, or one that ends before it begins, is none: %s',
    (search) => {
      const { view, ignored } = read(search);
      expect(view.window).toBeNull();
      expect(ignored.length).toBeGreaterThan(0);
    },
  );

  it('[TL11] without a catalogue ids are neither read nor named', () => {
    expect(parseTimelineView('kasse=nirgends', null)).toMatchObject({ view: { insurerId: null }, ignored: [] });
  });
});
