import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyOptions, propertySeed } from '#lib/property-runs.ts';
import { sampleCatalog } from '#ui/testing/sample-board.ts';
import { defaultWallView, displayIn, parseWallView, wallKeys, wallServicesOf } from './wall-view.ts';

const origin = 'https://lage.example';
const parse = (search: string) => parseWallView(search, origin);

describe('the address of a wall', () => {
  it('[WF1] nothing said: one staff display, dark, text stepping down at night, no sound, no beacon', () => {
    expect(parse('')).toEqual({ view: defaultWallView, ignored: [] });
  });

  it('[WF1] says everything a wall is told', () => {
    const { view, ignored } = parse(
      '?anzeige=leitstand-2&thema=auto&tag=6-20&nacht=23-5&audienz=oeffentlich&dienste=KIM,eAU&ton=p1&funk=/lebt?w=2',
    );
    expect(ignored).toEqual([]);
    expect(view).toEqual({
      display: 'leitstand-2',
      theme: 'auto',
      day: { from: 6, to: 20 },
      night: { from: 23, to: 5 },
      audience: 'public',
      services: ['KIM', 'eAU'],
      sound: 'p1',
      beacon: '/lebt?w=2',
    });
    expect(parse('?thema=hell&nacht=aus').view).toMatchObject({ theme: 'light', night: null });
    expect(parse('?nacht=0-24').view.night).toEqual(defaultWallView.night);
  });

  it('[WF1] nonsense in any option: the default, and its name', () => {
    for (const [key, value] of [
      ['anzeige', '<b>'],
      ['thema', 'bunt'],
      ['tag', '7'],
      ['nacht', '22-99'],
      ['nacht', '5-5'],
      ['audienz', 'alle'],
      ['ton', 'laut'],
      ['funk', 'https://anderswo.example/'],
      ['funk', 'javascript:alert(1)'],
      ['funk', '//anderswo.example/'],
      ['funk', `${origin}//anderswo.example/`],
      ['funk', ''],
    ] as const) {
      const { view, ignored } = parse(`?${new URLSearchParams({ [key]: value }).toString()}`);
      expect(view, value).toEqual(defaultWallView);
      expect(ignored.map(({ name }) => name)).toEqual([key]);
    }
  });

  it(`[WF1] whatever an address says, every option is a default or named or understood (seed ${propertySeed()})`, () => {
    const search = fc.dictionary(fc.constantFrom(...wallKeys, 'sonst'), fc.string());
    fc.assert(
      fc.property(search, (parts) => {
        const { view, ignored } = parse(`?${new URLSearchParams(parts).toString()}`);
        for (const { name } of ignored) expect(Object.keys(parts)).toContain(name);
        expect(view.display).toMatch(/^[\p{L}\p{N}_-]{1,40}$/u);
        expect(view.beacon ?? '/').toMatch(/^\//);
      }),
      propertyOptions(),
    );
  });

  it('[WF2] services in the order asked for; unknown ones are named and the rest is shown, all of them when none is known', () => {
    const services = (search: string) => {
      const { serviceIds, ignored } = wallServicesOf(parse(search).view.services, sampleCatalog);
      return [serviceIds.join(' '), ignored.map(({ value }) => value).join(' ')];
    };
    expect(services('')).toEqual(['eau kim app', '']);
    expect(services('?dienste=APP,eAU,APP')).toEqual(['app eau', '']);
    expect(services('?dienste=APP,FAX,kim')).toEqual(['app kim', 'FAX']);
    expect(services('?dienste=FAX')).toEqual(['eau kim app', 'FAX']);
    expect(services('?dienste=')).toEqual(['eau kim app', '']);
    expect(wallServicesOf([], sampleCatalog).ignored).toHaveLength(1);
  });
});

it('[WL11] the name of a wall is read without the rest of its address, also where nothing else of it can be', () => {
  expect(displayIn('?dienste=KIM&anzeige=halle-2&nacht=99')).toBe('halle-2');
  expect(displayIn('?anzeige=K%C3%B6ln')).toBe('Köln');
  for (const search of ['', '?anzeige=', '?anzeige=%E0%A4%A', '?anzeige=%3Cb%3E', '?meineanzeige=x'])
    expect(displayIn(search)).toBeNull();
});
