import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupings, sortings } from '#domain/board-layout.ts';
import { insurerKinds, type Catalog } from '#domain/catalog.ts';
import { availabilities, modes } from '#domain/pair.ts';
import { propertyRuns, propertySeed } from '#lib/property-runs.ts';
import { announcings } from '#features/freshness/announcing.ts';
import { sampleCatalog } from '#ui/testing/sample-board.ts';
import { boardKeys, formatBoardView, parseBoardView, type BoardView } from './board-view.ts';
import { changeSearch } from './view-search.ts';

const plain = parseBoardView('', sampleCatalog).view;
const searchOf = (view: BoardView, catalog: Catalog) => changeSearch('', formatBoardView(view, catalog));
const options = { numRuns: propertyRuns(), seed: propertySeed() };

/** Catalogues whose codes and ids get in each other's way: empty, repeated, with the signs that separate. */
const names = fc.constantFrom('', 'KIM', 'kim', 'A.B', 'A,B', 'x%2Cy', 'NORDL', 'constructor', '%', 'ä ö');
const catalogs = fc
  .record({
    insurers: fc.uniqueArray(fc.record({ id: fc.oneof(names, fc.string()), wallCode: names }), {
      selector: ({ id }) => id,
      minLength: 1,
    }),
    services: fc.uniqueArray(fc.record({ id: fc.oneof(names, fc.string()), code: names }), {
      selector: ({ id }) => id,
      minLength: 1,
    }),
  })
  .map(({ insurers, services }): Catalog => {
    const [insurer] = sampleCatalog.insurers;
    const [service] = sampleCatalog.services;
    if (insurer === undefined || service === undefined) throw new Error('the sample is empty');
    return {
      ...sampleCatalog,
      insurers: insurers.filter(({ id }) => id !== '').map((record) => ({ ...insurer, ...record })),
      services: services.filter(({ id }) => id !== '').map((record) => ({ ...service, ...record })),
    };
  });

const viewsOf = (catalog: Catalog): fc.Arbitrary<BoardView> => {
  const insurerIds = catalog.insurers.map(({ id }) => id);
  const serviceIds = catalog.services.map(({ id }) => id);
  const some = <T>(all: readonly T[]) => fc.shuffledSubarray([...all]);
  const cell = () =>
    fc.record({ insurerId: fc.constantFrom(...insurerIds), serviceId: fc.constantFrom(...serviceIds) });
  return fc.record({
    filter: fc.record({
      availabilities: some(availabilities),
      modes: some(modes),
      serviceIds: some(serviceIds),
      kinds: some(insurerKinds),
      text: fc.string(),
    }),
    grouping: fc.constantFrom(...groupings),
    sorting: fc.constantFrom(...sortings),
    selected: insurerIds.length === 0 || serviceIds.length === 0 ? fc.constant(null) : fc.option(cell()),
    isBaselineWanted: fc.boolean(),
    announcing: fc.constantFrom(...announcings),
  });
};

describe('the view of the board in an address', () => {
  it('[U1] reads back what it has written, whatever insurers and services are called', () => {
    const cases = catalogs.chain((catalog) => viewsOf(catalog).map((view) => ({ catalog, view })));
    fc.assert(
      fc.property(cases, ({ catalog, view }) => {
        expect(parseBoardView(searchOf(view, catalog), catalog)).toEqual({ view, ignored: [] });
      }),
      options,
    );
  });

  it('[U1] is written in the words people know, and not at all for the plain view', () => {
    expect(searchOf(plain, sampleCatalog)).toBe('');
    const view: BoardView = {
      filter: {
        availabilities: ['outage', 'degraded'],
        modes: ['fallback'],
        serviceIds: ['kim'],
        kinds: ['BKK'],
        text: 'nord',
      },
      grouping: 'kind',
      sorting: 'change',
      selected: { insurerId: 'bkk-nord', serviceId: 'kim' },
      isBaselineWanted: false,
      announcing: 'outages',
    };
    expect(searchOf(view, sampleCatalog)).toBe(
      '?verf=A,E&modus=N&dienst=KIM&art=BKK&q=nord&gruppe=art&sort=zuletzt&zelle=NORDL.KIM&grundlage=aus&ansage=ausfaelle',
    );
  });

  it('[U2] names each value without effect and opens without it', () => {
    const { view, ignored } = parseBoardView(
      '?verf=A,X&modus=Q&dienst=FAX,KIM&art=GKV&gruppe=x&sort=&zelle=NIX.KIM&grundlage=vielleicht',
      sampleCatalog,
    );
    expect(view).toEqual({ ...plain, filter: { ...plain.filter, availabilities: ['outage'], serviceIds: ['kim'] } });
    expect(ignored.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'verf=X',
      'modus=Q',
      'dienst=FAX',
      'art=GKV',
      'gruppe=x',
      'sort=',
      'zelle=NIX.KIM',
      'grundlage=vielleicht',
    ]);
    expect(ignored.find(({ name }) => name === 'dienst')?.allowed).toEqual(['eAU', 'KIM', 'APP']);
  });

  it('[U2] judges no insurer and no service before the catalogue is there', () => {
    expect(parseBoardView('?dienst=FAX&zelle=NIX.KIM', null)).toEqual({ view: plain, ignored: [] });
  });

  it('[U2] never fails and never quotes a long value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...boardKeys), fc.string({ maxLength: 90 })), (parts) => {
        for (const { value } of parseBoardView(changeSearch('', parts), sampleCatalog).ignored)
          expect(value.length).toBeLessThanOrEqual(61);
      }),
      options,
    );
  });

  it('[U1] an id is understood as well as a code', () => {
    expect(parseBoardView('?zelle=bkk-nord.kim', sampleCatalog).view.selected).toEqual({
      insurerId: 'bkk-nord',
      serviceId: 'kim',
    });
  });
});
