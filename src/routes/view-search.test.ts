import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatViewSearch, parseViewSearch, themes } from './view-search.ts';
import { propertyRuns, propertySeed } from '#lib/property-runs.ts';

describe('the search part of an address', () => {
  it('[G28] reads back what it has written', () => {
    const view = fc.record({
      theme: fc.constantFrom(...themes, null),
      sim: fc.option(fc.string()),
      moment: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(view, (written) => {
        expect(parseViewSearch(formatViewSearch(written))).toEqual({ view: written, ignored: [] });
      }),
      { numRuns: propertyRuns(), seed: propertySeed() },
    );
  });

  it('[G28] leaves out what it does not know, and names it', () => {
    expect(parseViewSearch('?thema=rosa&foo=1')).toEqual({
      view: { theme: null, sim: null, moment: null },
      ignored: [
        { name: 'thema', value: 'rosa', allowed: ['dark', 'light'] },
        { name: 'foo', value: '1', allowed: null },
      ],
    });
  });

  it('[M6] keeps the moment as it was written, and readable', () => {
    expect(parseViewSearch('?t=2023-05-03T10:40').view.moment).toBe('2023-05-03T10:40');
    expect(formatViewSearch({ theme: null, sim: null, moment: '2023-05-03T10:40' })).toBe('?t=2023-05-03T10:40');
    expect(formatViewSearch({ theme: 'dark', sim: null, moment: 'gestern' })).toBe('?thema=dark&t=gestern');
  });

  it('is empty for the plain view', () => {
    expect(formatViewSearch({ theme: null, sim: null, moment: null })).toBe('');
    expect(parseViewSearch('')).toEqual({ view: { theme: null, sim: null, moment: null }, ignored: [] });
  });

  it('[G28] never fails and never lets a long value through', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        for (const { name, value } of parseViewSearch(search).ignored) {
          expect(name.length).toBeLessThanOrEqual(61);
          expect(value.length).toBeLessThanOrEqual(61);
        }
      }),
      { numRuns: propertyRuns(), seed: propertySeed() },
    );
  });
});
